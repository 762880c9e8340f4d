// What ajv has against JSON files: node validate.mjs SCHEMA FILE… prints a fault a line.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files)
  if (!validate(JSON.parse(readFileSync(file, 'utf8'))))
    for (const fault of validate.errors) console.log(`${file}${fault.instancePath}: ${fault.message}`);
