import { languages } from '../../wording/wording.ts';
import type { OptionsStore } from '../store/store.ts';
import { useWords } from './words.ts';

/** What a language calls itself, as a line of its own: "Svenska". */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language of all views: the browser's, or another. */
export function LanguageChoice({ store }: { readonly store: OptionsStore }) {
  const { view } = useWords();
  const { language } = store.settings.value;
  const named = languages.map((one) => [one, ownName(one)] as const);
  return (
    <section>
      <h2 id="language-title">{view.languageTitle}</h2>
      <select
        aria-labelledby="language-title"
        value={languages.find((one) => one === language) ?? ''}
        onChange={({ currentTarget }) => store.chooseLanguage(currentTarget.value || null)}
      >
        <option value="">{view.languageOfBrowser}</option>
        {named
          .toSorted(([, a], [, b]) => a.localeCompare(b))
          .map(([one, name]) => (
            <option key={one} value={one} lang={one}>
              {name}
            </option>
          ))}
      </select>
    </section>
  );
}
