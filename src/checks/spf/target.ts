/** The names that terms lead to. RFC 7208 §4.8, §7 */
import { lowerAscii } from '../../syntax/syntax.ts';
import { isAtOrBelow, withoutRoot } from '../names.ts';
import type { Lookups } from './lookups.ts';
import { expandMacros, type MacroValues } from './macro.ts';
import type { TraceQuestion } from './trace.ts';

/** §4.8: the domain itself, or the macro string expanded; what is too long loses labels on the left. */
export async function targetOf(
  domainSpec: string | null,
  domain: string,
  question: TraceQuestion,
  lookups: Lookups,
): Promise<string> {
  if (domainSpec === null) return domain;
  let name = withoutRoot(await expandMacros(domainSpec, macroValues(domain, question, lookups)));
  while (name.length > 253 && name.includes('.')) name = name.slice(name.indexOf('.') + 1);
  return name;
}

/** What macros stand for in the record of `domain`. */
export function macroValues(
  domain: string,
  { ip, sender, helo, now }: TraceQuestion,
  lookups: Lookups,
): MacroValues {
  // §7.3: %{p} is the domain itself, or a name below it, or any; "unknown" without one.
  const validatedName = async () => {
    const names = await lookups.validatedNames();
    const same = names.find((name) => lowerAscii(name) === lowerAscii(domain));
    return same ?? names.find((name) => isAtOrBelow(name, domain)) ?? names[0] ?? 'unknown';
  };
  return { ip, sender, domain, helo, validatedName, time: Math.floor(now.getTime() / 1000) };
}
