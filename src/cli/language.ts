/** The language that the command line speaks. */
import { parseArgs } from 'node:util';
import { chooseLanguage, type Language } from '../wording/wording.ts';

/** What the environment says of a user's language. */
type Environment = Readonly<Record<string, string | undefined>>;

/** That of `--language`, also where other arguments cannot be used; else that of the environment. */
export function spokenLanguage(args: readonly string[], env: Environment): Language {
  const { values } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const given = typeof values.language === 'string' ? values.language : null;
  return chooseLanguage([given, localeOf(env)]);
}

/**
 * The locale for messages as a tag of BCP 47: "de_CH.UTF-8@euro" is "de-CH". The first variable that is not empty counts,
 * and no other, so `LC_ALL=C` is English under any LANG. POSIX.1-2024, XBD §8.2
 */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return locale.replace(/[.@].*$/s, '').replaceAll('_', '-');
}
