/**
 * Runs before the popup's page is drawn: the page has its first words in every language, and shows those
 * of the language that it says it is in.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserLanguage, rememberedLanguage } from '../src/platform/platform.ts';
import { lookup } from '../src/wording/lookup.ts';

export default defineUnlistedScript(() => {
  const { documentElement: page } = document;
  const wanted = [rememberedLanguage() ?? '', browserLanguage()];
  page.lang = lookup(wanted, (page.dataset.languages ?? '').split(' ')) ?? page.lang;
});
