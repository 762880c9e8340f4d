import { fold, open, parse } from "./search-index.js";

const form = document.getElementById("search");
const input = document.getElementById("query");
const found = document.getElementById("found");
const results = document.getElementById("results");
const more = document.getElementById("more");
const filters = ["year", "type", "topic"].map(name => form.elements[name]);
const say = form.dataset;
const shownAtOnce = 10;

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

// The words that were sought, marked; what is between them as it is.
const sought = query => {
  const { words, beginnings, phrases } = parse(query);
  return { whole: new Set([...words, ...phrases.flat()]), begun: beginnings };
};
const word = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]{2}|[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]|(?:(?![\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3])[\p{L}\p{M}\p{Nd}])+/gu;
const isHit = (text, { whole, begun }) => {
  const folded = fold(text);
  return whole.has(folded) || begun.some(b => folded.startsWith(b));
};
const hits = (text, asked) => {
  const all = [];
  word.lastIndex = 0;
  for (let match; (match = word.exec(text));) {
    if (isHit(match[0], asked)) all.push([match.index, match[0]]);
    // Ideographs are read in pairs that overlap.
    if (match[0].length === 2 && /[\u3040-\u9FFF\uAC00-\uD7A3]/.test(match[0][0])) word.lastIndex = match.index + 1;
  }
  return all;
};
const marked = (text, asked) => {
  const parts = [];
  let end = 0;
  for (const [at, hit] of hits(text, asked)) {
    if (at + hit.length <= end) continue;
    const from = Math.max(at, end);
    parts.push(text.slice(end, from), element("mark", "", text.slice(from, at + hit.length)));
    end = at + hit.length;
  }
  return [...parts, text.slice(end)];
};

const around = (text, at, length = 220) => {
  const start = at > length / 3 ? Math.max(text.lastIndexOf(" ", at - length / 4) + 1, at - length / 2) : 0;
  const end = text.length - start > length ? Math.max(text.lastIndexOf(" ", start + length), start + length / 2) : text.length;
  return (start > 0 ? "…" : "") + text.slice(start, end) + (end < text.length && !text.endsWith("…") ? "…" : "");
};

// The passage with the most different words of those that were sought, from the article's own page.
const passage = async (url, asked) => {
  const answer = await fetch(url);
  if (!answer.ok) return "";
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // What the page adds to the article's own words.
  for (const added of page.querySelectorAll(".eyebrow, .status, .authors, .relations, .cite, .back, .backs, .here")) added.remove();
  let best = ["", 0];
  for (const block of page.querySelectorAll("article p, article li, article td, article figcaption, .facts p, .facts dd")) {
    const text = block.textContent.replace(/\s+/g, " ").trim();
    const at = hits(text, asked);
    const worth = new Set(at.map(([, hit]) => fold(hit))).size;
    if (worth > best[1]) best = [around(text, at[0][0]), worth];
  }
  return best[0];
};

const resultOf = (item, asked) => {
  const link = element("a", "", ...marked(item.title, asked));
  link.href = item.url;
  const title = element("p", "title", link);
  const about = element("p", "about", ...marked(item.text ?? "", asked));
  if (item.language) {
    for (const part of [link, about]) {
      part.lang = item.language;
      part.dir = "auto";
    }
  }
  const body = element("div", "", title);
  const marks = ["grave", "concern", "minor"].flatMap(gravity => (item[gravity] ?? []).flatMap(status => [element("b", `mark ${gravity}`, status), " "]));
  if (marks.length > 0) body.append(element("p", "marks", ...marks));
  if (item.authors) {
    const names = element("p", "by", ...marked(item.authors.join(", ") + (item["more-authors"] ? ` +${item["more-authors"]}` : ""), asked));
    names.dir = "auto";
    body.append(names);
  }
  body.append(about);
  const when = element("p", "when", element("span", "", item.type));
  if (item.date) when.append(" ", element("span", "", item.date));
  if (asked.whole.size + asked.begun.length > 0 && hits(item.text ?? "", asked).length === 0)
    passage(item.url, asked).then(text => text && about.replaceChildren(...marked(text, asked)), () => {});
  return element("li", "entry", when, body);
};

let index;
let turn = 0;
let all = [];
let asked;

const show = async mine => {
  const start = results.childElementCount;
  const items = await Promise.all(all.slice(start, start + shownAtOnce).map(article => index.item(article)));
  if (mine !== turn) return;
  if (start === 0) results.replaceChildren();
  const entries = items.map(item => resultOf(item, asked));
  results.append(...entries);
  more.hidden = results.childElementCount >= all.length;
  return entries[0];
};

const remember = () => {
  const url = new URL(location.href);
  url.search = "";
  for (const field of [input, ...filters]) if (field.value.trim()) url.searchParams.set(field.name, field.value.trim());
  history.replaceState(null, "", url);
};

const search = async () => {
  const mine = ++turn;
  remember();
  const chosen = Object.fromEntries(filters.map(f => [f.name, f.value]));
  try {
    index ??= await open(new URL("./", new URL(say.index, location.href)).href);
    const numbers = await index.find(input.value, chosen);
    if (mine !== turn) return;
    const isEmpty = input.value.trim() === "" && Object.values(chosen).every(v => v === "");
    [all, asked] = [numbers, sought(input.value)];
    results.replaceChildren();
    await show(mine);
    if (mine !== turn) return;
    found.textContent = isEmpty ? "" : numbers.length === 0 ? say.none : numbers.length === 1 ? say.one : say.many.replace("#", numbers.length.toLocaleString(`${document.documentElement.lang}-u-nu-latn`));
  } catch {
    if (mine !== turn) return;
    results.replaceChildren();
    more.hidden = true;
    found.textContent = say.failed;
  }
};

let pause;
const soon = () => {
  clearTimeout(pause);
  pause = setTimeout(search, 120);
};
const now = event => {
  event?.preventDefault();
  clearTimeout(pause);
  search();
};

const restore = () => {
  const asks = new URLSearchParams(location.search);
  for (const field of [input, ...filters]) field.value = asks.get(field.name) ?? "";
};

// The topics that can be chosen are those that the page lists.
for (const link of document.querySelectorAll("#topics-listed a[href]")) {
  const option = element("option", "", link.textContent);
  option.value = decodeURIComponent(new URL(link.href).pathname.split("/").at(-2));
  form.elements.topic.append(option);
}
restore();
input.addEventListener("input", soon);
form.addEventListener("change", event => event.target !== input && now());
form.addEventListener("submit", now);
more.addEventListener("click", async () => (await show(turn))?.querySelector("a").focus());
addEventListener("popstate", () => {
  restore();
  search();
});
if (location.search) search();
