import type { Report } from '../../src/report.ts';
import type { Preset, Settings } from '../../src/view/view.ts';

/** A message with the reports that the engine gives for it, the last one final where `settled`. */
export interface StagedMessage {
  readonly name: string;
  readonly base64: string;
  readonly reports: readonly Report[];
  readonly settled: boolean;
}

/** What is put on the stage: one view in one state. */
export type Scene =
  | { readonly view: 'popup'; readonly message: StagedMessage }
  | {
      readonly view: 'popup';
      readonly reading: { readonly received: number; readonly size: number };
    }
  | { readonly view: 'popup'; readonly failure: string }
  | { readonly view: 'report'; readonly messages: readonly StagedMessage[] }
  | { readonly view: 'options'; readonly settings: Settings; readonly presets: readonly Preset[] };
