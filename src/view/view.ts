/**
 * The view: popup, report page and options page. It reads a report and, for the source lines, the
 * bytes; it knows neither the engine nor the browser's extension API.
 */
export {
  Options,
  Popup,
  type Preset,
  ReportPage,
  Spoken,
  WordsContext,
} from './components/components.ts';
export {
  type Acquire,
  type Acquired,
  type AcquireListener,
  type AnalysisStore,
  createAnalysisStore,
  createMessagesStore,
  createOptionsStore,
  type Examiner,
  markFirstContent,
  type OptionsPort,
  openSpeech,
  type Preferences,
  type Settings,
  type Speech,
} from './store/store.ts';
