// What pandoc makes of files: node pandoc.mjs FORMAT FILE… prints a list of CSL-JSON items of all of them. The file - is standard input.
import { readFileSync } from 'node:fs';
import { convert } from 'pandoc-wasm';

const [from, ...files] = process.argv.slice(2);
const items = [];
for (const file of files) {
  const { stdout, stderr, warnings } = await convert({ from, to: 'csljson' }, readFileSync(file === '-' ? 0 : file, 'utf8'), {});
  if (stderr) throw new Error(`${file}: ${stderr}`);
  for (const warning of warnings) console.error(`${file}: ${JSON.stringify(warning)}`);
  items.push(...JSON.parse(stdout));
}
process.stdout.write(JSON.stringify(items));
