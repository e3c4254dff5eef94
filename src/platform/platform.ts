/**
 * The browser: the only part that talks to it. The engine's worker and the way of a source from a
 * page to a view, each seen from both of its sides.
 */
export {
  type AcquireFailure,
  acquireFromActiveTab,
  type SourceListener,
} from './acquire.ts';
export { deliverSource } from './deliver.ts';
export {
  type Engine,
  type EngineWorker,
  type Examination,
  type ExamineListener,
  startEngine,
} from './engine.ts';
export type { EngineRequest, FromEngine, ToEngine } from './engine-protocol.ts';
export {
  type EngineWork,
  type GivenSource,
  serveEngine,
  type WorkerScope,
} from './engine-worker.ts';
export { requestHostAccess } from './host-access.ts';
export { browserLanguage, rememberedLanguage, rememberLanguage } from './language.ts';
export {
  type DnsMode,
  loadSettings,
  preferencesOf,
  readSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from './settings.ts';
export type { SourceInfo } from './source-protocol.ts';
export { givePart, loadPart } from './worker-part.ts';
