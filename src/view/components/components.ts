/** Components: data in, callbacks out. Text from a mail is text nodes, with what hides in it named. */
export { Options, type OptionsProps, type Preset } from './Options.tsx';
export { Popup, type PopupProps } from './Popup.tsx';
export { ReportPage, type ReportPageProps } from './ReportPage.tsx';
export { Spoken, type SpokenProps } from './Spoken.tsx';
export { WordsContext } from './words.ts';
