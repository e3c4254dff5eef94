/**
 * A grammar as the RFCs write it, made to recognise texts: an oracle for readers that were written
 * by hand. ABNF of RFC 5234 as far as the mail RFCs use it; every way to match is tried, so it is
 * slow and needs no thought.
 */

type Matcher = (text: string, at: number) => ReadonlySet<number>;

const NOTHING: ReadonlySet<number> = new Set();

/**
 * @param grammar lines of `name = elements`; a line that starts with white space continues one
 * @returns whether the rule of a name matches a text from end to end
 */
export function recogniser(grammar: string): (rule: string, text: string) => boolean {
  const rules = new Map<string, Matcher>();
  let memo = new Map<string, ReadonlySet<number>>();
  const named = (name: string): Matcher => {
    return (text, at) => {
      const key = `${name} ${at}`;
      const known = memo.get(key);
      if (known) return known;
      const rule = rules.get(name);
      if (!rule) throw new Error(`no rule ${name}`);
      const ends = rule(text, at);
      memo.set(key, ends);
      return ends;
    };
  };
  for (const line of grammar
    .trim()
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const [, name = '', elements = ''] = /^(\S+) *= *(.*)$/.exec(line) ?? [];
    rules.set(name, readElements(elements, named));
  }
  return (rule, text) => {
    memo = new Map();
    return named(rule)(text, 0).has(text.length);
  };
}

/** alternation = concatenation *("/" concatenation) */
function readElements(elements: string, named: (name: string) => Matcher): Matcher {
  const tokens = elements.match(/"[^"]*"|%d\d+(?:-\d+)?|\d*\*\d*|[A-Za-z][\w-]*|[()[\]/]/g) ?? [];
  let next = 0;

  const alternation = (): Matcher => {
    const ways = [concatenation()];
    while (tokens[next] === '/') {
      next++;
      ways.push(concatenation());
    }
    return (text, at) => new Set(ways.flatMap((way) => [...way(text, at)]));
  };

  const concatenation = (): Matcher => {
    const parts: Matcher[] = [];
    while (next < tokens.length && !/^[)\]/]$/.test(tokens[next] ?? '')) parts.push(repetition());
    return (text, at) => {
      let ends: ReadonlySet<number> = new Set([at]);
      for (const part of parts) ends = new Set([...ends].flatMap((end) => [...part(text, end)]));
      return ends;
    };
  };

  const repetition = (): Matcher => {
    const times = /^(\d*)\*\d*$/.exec(tokens[next] ?? '');
    if (!times) return element();
    next++;
    const one = element();
    return (text, at) => repeated(one, Number(times[1] ?? 0), text, at);
  };

  const element = (): Matcher => {
    const token = tokens[next++] ?? '';
    if (token === '(' || token === '[') {
      const inner = alternation();
      next++;
      return token === '(' ? inner : (text, at) => new Set([at, ...inner(text, at)]);
    }
    if (token.startsWith('"')) {
      const literal = token.slice(1, -1);
      return (text, at) =>
        text.startsWith(literal, at) ? new Set([at + literal.length]) : NOTHING;
    }
    if (token.startsWith('%d')) {
      const [low = 0, high = low] = token.slice(2).split('-').map(Number);
      return (text, at) => {
        const code = text.charCodeAt(at);
        return code >= low && code <= high ? new Set([at + 1]) : NOTHING;
      };
    }
    return named(token);
  };

  return alternation();
}

/** At least so many times, as far as that goes on. */
function repeated(one: Matcher, least: number, text: string, at: number): ReadonlySet<number> {
  let reached: ReadonlySet<number> = new Set([at]);
  for (let times = 0; times < least; times++) {
    reached = new Set([...reached].flatMap((end) => [...one(text, end)]));
  }
  const all = new Set(reached);
  // A set grows while it is walked: each end is the start of a further one.
  for (const end of all) for (const further of one(text, end)) all.add(further);
  return all;
}
