import footnote from "markdown-it-footnote";

const pageSize = 100;

// One page for each hundred of the letters under each value of a key.
const lists = (key) => (collections) => {
  const groups = new Map();
  for (const letter of collections.getAll().filter((p) => p.data.doi).sort((a, b) => b.date - a.date))
    for (const value of letter.data[key] ?? []) {
      if (!groups.has(value)) groups.set(value, []);
      groups.get(value).push(letter);
    }
  return [...groups].flatMap(([value, letters]) =>
    Array.from({ length: Math.ceil(letters.length / pageSize) }, (_, i) => ({ value, number: i + 1, letters: letters.slice(i * pageSize, (i + 1) * pageSize) })));
};

export default function (config) {
  config.amendLibrary("md", (markdown) => markdown.use(footnote));
  config.addCollection("byAuthor", lists("authors"));
  config.addCollection("byTopic", lists("topics"));
  config.addCollection("byYear", lists("years"));
  config.addCollection("letters", (collections) => collections.getAll().filter((p) => p.data.doi).sort((a, b) => b.date - a.date));
  config.addGlobalData("layout", "page.njk");
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("excerpt", (letter) => letter.rawInput.slice(0, 320));
}
