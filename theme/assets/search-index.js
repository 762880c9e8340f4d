// Finds articles in the index below /search/, whose files src/Archive.Journal/Search writes.

const highest = 15;
const saturation = 1.2;
const beginning = "*";
const precision = 1e4;
const mostArticles = 2 ** 24;

// What decomposition leaves of Latin and Cyrillic: letters that are not a base and marks, and digits that stand raised.
const letters = new Map("ªª ºº ŀl ŉ'n æae œoe øo łl đd ðd þth ħh ßss ıi ĸq ŋng ŧt ƀb ɓb ɔo ƈc ɖd ɗd əe ɛe ƒf ɠg ɣg ɨi ƙk ƚl ɲn ɵo ƥp ʈt ʉu ʋv ƴy ƶz ʒzh ςσ ёе ѐе ѝи ϲσ ѷѵ ²2 ³3 ¹1 ƃb ƅ6 ƌd ǝe ƕhv ɩi ɯm ƞn ƣgh ʀr ƨ2 ʃsh ƫt ƭt ʊu ƹzh ƺzh ƽ5 ƿw ǥg ǯzh ȝgh ȡd ȣou ȥz ȴl ȵn ȶt ȷj ⱥa ȼc ⱦt ȿs ɀz ʌv ɇe ɉj ɋq ɍr ɏy ẚa ẜs ẝs ỻll ỽv ỿy"
  .split(" ").map(pair => [pair[0], pair.slice(1)]));
const dropped = /[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u061C\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g;
const decomposed = /[\p{Script=Latin}\p{Script=Greek}\u00B5\uFF01-\uFF5E\uFF65-\uFF9F]/u;

/** The text with its spellings made one, as the index has it. */
export const fold = text => [...text.normalize("NFC").toLowerCase()]
  .map(c => c < "\u0080" ? c : letters.get(c) ?? (decomposed.test(c) ? [...c.normalize("NFKD").replace(/[\u0300-\u036F]/g, "")].map(d => letters.get(d) ?? d).join("").toLowerCase() : c))
  .join("").normalize("NFC").replace(dropped, "");

const ideograph = /^[\u3005-\u3007\u3040-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{323AF}]/u;
const runs = /[\u3005-\u3007\u3040-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{323AF}]+|(?:(?![\u3005-\u3007\u3040-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{323AF}])[\p{L}\p{Nd}\p{Mn}\p{Mc}])+/gu;

const pairsOf = run => {
  const all = [...run];
  return all.length === 1 ? all : all.slice(1).map((c, i) => all[i] + c);
};

/**
 * What a query asks for: words, of which the last is perhaps only begun, and phrases. Letters of scripts that part no words
 * are a phrase by themselves.
 */
export const parse = text => {
  const asked = { words: [], beginnings: [], phrases: [] };
  const add = (part, isQuoted, isLast) => {
    const folded = fold(part);
    const matches = [...folded.matchAll(runs)];
    const found = matches.map(m => m[0].slice(0, 64));
    if (isQuoted) {
      const words = found.flatMap(run => ideograph.test(run) ? pairsOf(run) : [run]);
      if (words.length > 1) asked.phrases.push(words);
      else if (words.length === 1) (ideograph.test(words[0]) ? asked.beginnings : asked.words).push(words[0]);
      return;
    }
    for (const [i, run] of found.entries()) {
      const isOpen = isLast && i === found.length - 1 && matches[i].index + run.length >= folded.length;
      if (ideograph.test(run)) {
        const pairs = pairsOf(run);
        if (pairs.length > 1) asked.phrases.push(pairs);
        else ([...run].length === 1 ? asked.beginnings : asked.words).push(pairs[0]);
      } else (isOpen ? asked.beginnings : asked.words).push(run);
    }
  };
  const parts = text.replace(/[“”„«»]/g, '"').split('"');
  // A quotation that is not closed yet is typed at, and holds words.
  for (const [i, part] of parts.entries()) add(part, i % 2 === 1 && i < parts.length - 1, i === parts.length - 1);
  for (const key of ["words", "beginnings"]) asked[key] = [...new Set(asked[key])];
  return asked;
};

// Five bits a character, the highest first; the upper half of the alphabet says that more follow.
class Numbers {
  constructor(text, at = 0) {
    this.text = text;
    this.at = at;
  }

  get more() {
    return this.at < this.text.length;
  }

  next() {
    let number = 0;
    for (;;) {
      const code = this.text.charCodeAt(this.at++);
      if (code < 80) return number * 32 + code - 48;
      number = number * 32 + code - 80;
    }
  }
}

// How much every article has of a part of a query, 0 where it has nothing; and how many have something.
const nothing = articles => ({ levels: new Uint8Array(articles), size: 0 });
const postingsOf = (text, articles) => {
  const numbers = new Numbers(text);
  const found = nothing(articles);
  while (numbers.more) {
    const level = numbers.next();
    let article = -1;
    for (let left = numbers.next(); left > 0; left--, found.size++) found.levels[article += numbers.next() + 1] = level;
  }
  return found;
};

const hashOf = (word, basis) => {
  let hash = basis;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash;
};

const mix = hash => {
  hash = Math.imul(hash ^ hash >>> 16, 0x85EBCA6B);
  hash = Math.imul(hash ^ hash >>> 13, 0xC2B2AE35);
  return (hash ^ hash >>> 16) >>> 0;
};

const pairKey = (first, second) => [
  mix(Math.imul(hashOf(first, 3339675911), 31) + hashOf(second, 3339675911) | 0),
  mix(Math.imul(hashOf(first, 2166136261) | 1, 31) + (hashOf(second, 2166136261) | 1) | 0).toString(16).padStart(8, "0")
];

/** Opens the index in a folder, whose address ends with a slash. */
export const open = async folder => {
  const files = new Map();
  const load = (name, read) => {
    if (!files.has(name)) files.set(name, fetch(folder + name).then(answer => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return read(answer);
    }).catch(error => {
      files.delete(name);
      throw error;
    }));
    return files.get(name);
  };
  const text = name => load(name, answer => answer.text());
  const index = await load("index.json", answer => answer.json());

  const lines = async file => {
    const read = await load(`words/${file}.txt`, async answer => (await answer.text()).split("\n").slice(0, -1).map(line => line.split("\t")));
    return read;
  };

  // The file with a key is the last that begins no later.
  const fileOf = key => {
    let [low, high] = [0, index.words.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (index.words[middle] <= key) low = middle;
      else high = middle;
    }
    return low;
  };

  const read = async ([, value]) => postingsOf(value[0] === "!" ? (await text(`lists/${value.slice(1)}.txt`)).trimEnd() : value, index.articles);

  const word = async key => {
    const line = (await lines(fileOf(key))).find(l => l[0] === key);
    return line ? read(line) : nothing(index.articles);
  };

  // All words with a beginning: as one list where there are many, else one by one; the word itself counts a little more.
  const begun = async start => {
    const found = [];
    let shared;
    for (let file = fileOf(start); file < index.words.length; file++) {
      const all = await lines(file);
      const matching = all.filter(l => l[0].startsWith(start));
      shared ??= found.length < 2 ? matching.slice(0, 2 - found.length).find(l => l[0].endsWith(beginning)) : undefined;
      found.push(...matching);
      if (shared || all.length === 0 || (all[all.length - 1][0] > start && !all[all.length - 1][0].startsWith(start))) break;
    }
    const exact = found.find(l => l[0] === start);
    const union = nothing(index.articles);
    const add = ({ levels }, more) => levels.forEach((level, article) => {
      if (level === 0) return;
      if (union.levels[article] === 0) union.size++;
      union.levels[article] = Math.max(union.levels[article], level) + more;
    });
    for (const part of shared ? [await read(shared)] : await Promise.all(found.filter(l => !l[0].endsWith(beginning)).map(read))) add(part, 0);
    if (exact) add(await read(exact), 2);
    return union;
  };

  const places = async (first, second) => {
    const [upper, lower] = pairKey(first, second);
    const all = await text(`phrases/${upper % index["phrase-files"]}.txt`);
    const at = all.startsWith(lower + "\t") ? 0 : all.indexOf("\n" + lower + "\t") + 1;
    const found = new Map();
    if (at === 0 && !all.startsWith(lower + "\t")) return found;
    const numbers = new Numbers(all.slice(at + 9, all.indexOf("\n", at)));
    for (let article = -1; numbers.more;) {
      article += numbers.next() + 1;
      const of = [];
      for (let [left, place] = [numbers.next(), 0]; left > 0; left--) of.push(place += numbers.next());
      found.set(article, of);
    }
    return found;
  };

  const phrase = async words => {
    const pairs = await Promise.all(words.slice(1).map((second, i) => places(words[i], second)));
    const found = nothing(index.articles);
    for (const [article, starts] of pairs[0]) {
      const here = starts.filter(start => pairs.every((pair, i) => pair.get(article)?.includes(start + i)));
      if (here.length === 0) continue;
      const frequency = here.reduce((sum, place) => sum + (place < index["after-title"] ? 8 : 1), 0);
      found.levels[article] = Math.max(1, Math.round(highest * frequency / (frequency + saturation)));
      found.size++;
    }
    return found;
  };

  return {
    index,

    /** The numbers of the articles that have all that is asked for, the best first, then the newest. */
    async find(query, { year, type, topic } = {}) {
      const asked = parse(query);
      const filters = [type && `#type:${type}`, topic && `#topic:${topic}`].filter(Boolean);
      const parts = await Promise.all([...asked.words.map(word), ...asked.beginnings.map(begun), ...asked.phrases.map(phrase)]);
      const sieves = await Promise.all(filters.map(word));
      if (parts.length === 0 && sieves.length === 0 && !year) return [];
      const [first, count] = year ? index.years[year] ?? [0, 0] : [0, index.articles];
      const worth = parts.map(part => Math.log(1 + (index.articles - part.size + 0.5) / (part.size + 0.5)));
      // Worth and number in one figure, so that sorting need not look anything up.
      const figures = new Float64Array(count);
      let passed = 0;
      for (let article = first; article < first + count; article++) {
        if (!sieves.every(sieve => sieve.levels[article] > 0) || !parts.every(part => part.levels[article] > 0)) continue;
        const sum = parts.reduce((all, part, i) => all + worth[i] * part.levels[article], 0);
        figures[passed++] = Math.round(sum * precision) * mostArticles + article;
      }
      return Array.from(figures.subarray(0, passed).sort().reverse(), figure => figure % mostArticles);
    },

    /** What is shown of an article. */
    async item(article) {
      const size = index["items-per-file"];
      const file = await load(`items/${Math.floor(article / size)}.json`, answer => answer.json());
      return file.items[article % size];
    },
  };
};
