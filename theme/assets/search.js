"use strict";
(() => {
  const form = document.getElementById("search");
  const input = document.getElementById("query");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const most = 50;

  // What decomposition leaves: letters that are not a base and a mark.
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "’": "'" };
  const fold = text => text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "").replace(/[ßæœøłđðþħıŋ’]/g, c => letters[c]);
  const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  // Fields from the weightiest to the lightest; what is further left counts more.
  const fields = [["t", 8], ["a", 5], ["k", 4], ["e", 3], ["d", 3], ["s", 2], ["c", 2], ["y", 2], ["x", 1]];

  let items;
  const load = async () => items ??= fetch(form.dataset.index)
    .then(response => response.ok ? response.json() : Promise.reject(new Error(response.statusText)))
    .then(index => index.items.map((item, place) => ({ item, place, words: fields.map(([key]) => new Set(wordsOf(item[key] ?? ""))) })));

  const weigh = (entry, query) => {
    let total = 0;
    for (const [n, word] of query.entries()) {
      let best = 0;
      for (const [f, words] of entry.words.entries()) {
        const weight = fields[f][1];
        if (weight <= best) continue;
        if (words.has(word)) best = weight;
        else if (n === query.length - 1 && [...words].some(w => w.startsWith(word))) best = Math.max(best, weight * 0.8);
      }
      if (best === 0) return 0;
      total += best;
    }
    return total;
  };

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  // The words that were sought, marked; the words between them as they are.
  const marked = (text, query) => {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const word = fold(match[0]);
      if (!query.some((q, n) => q === word || (n === query.length - 1 && word.startsWith(q)))) continue;
      parts.push(text.slice(end, match.index), element("mark", "", match[0]));
      end = match.index + match[0].length;
    }
    return [...parts, text.slice(end)];
  };

  const excerpt = (text, query) => {
    const hit = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].find(m => query.some(q => fold(m[0]).startsWith(q)));
    const start = hit && hit.index > 80 ? text.indexOf(" ", hit.index - 60) + 1 : 0;
    const end = text.length - start > 220 ? text.lastIndexOf(" ", start + 220) : text.length;
    return (start > 0 ? "…" : "") + text.slice(start, end) + (end < text.length ? "…" : "");
  };

  const resultOf = ({ item }, query) => {
    const link = element("a", "", ...marked(item.t, query));
    link.href = item.u;
    const body = element("div", "", element("p", "title", link));
    if (item.s) body.append(element("p", "marks", element("b", /retracted|withdrawn/i.test(item.s) ? "mark grave" : "mark minor", item.s)));
    if (item.a) body.append(element("p", "by", ...marked(item.a.replaceAll("; ", ", "), query)));
    if (item.x) body.append(element("p", "about", ...marked(excerpt(item.x, query), query)));
    const when = element("p", "when", element("span", "", item.c ?? ""));
    if (item.y) when.append(" ", element("span", "", item.y));
    return element("li", "entry", when, body);
  };

  let asked = 0;
  const search = async () => {
    const turn = ++asked;
    const text = input.value.trim();
    const query = wordsOf(text);
    history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
    if (query.length === 0) {
      results.replaceChildren();
      found.textContent = "";
      return;
    }
    let entries;
    try {
      entries = await load();
    } catch {
      items = undefined;
      found.textContent = "The index could not be loaded. The lists below lead to every article.";
      return;
    }
    if (turn !== asked) return;
    const hits = entries.map(entry => ({ entry, weight: weigh(entry, query) })).filter(h => h.weight > 0)
      .sort((a, b) => b.weight - a.weight || a.entry.place - b.entry.place);
    results.replaceChildren(...hits.slice(0, most).map(h => resultOf(h.entry, query)));
    found.textContent = hits.length === 0 ? "Nothing found. Fewer words, or the beginning of one, may find more."
      : (hits.length === 1 ? "1 item" : hits.length + " items") + (hits.length > most ? "; the best " + most + " are shown" : "");
  };

  let pause;
  input.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(search, 120); });
  form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(pause); search(); });
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) search();
})();
