// Reads the feeds in a folder (Atom and JSON Feed) and writes what each says, by its path.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';

const folder = process.argv[2];
const words = text => text?.value ?? text;
const seen = {};
for (const path of readdirSync(folder, { recursive: true }).filter(p => /feed\.(xml|json)$/.test(p))) {
  const { format, feed } = parseFeed(readFileSync(join(folder, path), 'utf8'));
  const items = format === 'atom'
    ? (feed.entries ?? []).map(e => [e.id, words(e.title), e.updated, (e.authors ?? []).map(a => a.name), (e.categories ?? []).map(c => c.term), words(e.summary)])
    : (feed.items ?? []).map(i => [i.id, i.title, i.date_modified, (i.authors ?? []).map(a => a.name), i.tags ?? [], i.content_text]);
  seen[path] = [format, words(feed.title), items];
}
process.stdout.write(JSON.stringify(seen));
