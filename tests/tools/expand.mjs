// Expands JSON-LD documents (a JSON list in the file that is named) and writes the list of what they say. Nothing is fetched: the
// vocabulary of schema.org stands for its context, and any other context is an error.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const documentLoader = async url => {
  if (url !== 'https://schema.org') throw new Error(`No context is known for ${url}.`);
  return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
};

const expanded = [];
for (const document of JSON.parse(readFileSync(process.argv[2], 'utf8'))) expanded.push(await jsonld.expand(document, { documentLoader, safe: true }));
process.stdout.write(JSON.stringify(expanded));
