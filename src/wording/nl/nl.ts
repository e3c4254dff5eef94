/** Dutch. */
import type { Words } from '../words.ts';
import { causes } from './causes.ts';
import { exported } from './export.ts';
import { findings } from './findings.ts';
import { terminal } from './terminal.ts';
import { differences, levels, raises, reasons, refusals, results } from './terms.ts';
import { view } from './view.ts';

export const words: Words = {
  language: 'nl',
  causes,
  receiver: null,
  loadReceiver: async () => (await import('./receiver/receiver.ts')).receiver,
  bounces: null,
  loadBounces: async () => (await import('./bounces/bounces.ts')).bounces,
  measures: null,
  loadMeasures: async () => (await import('./measures.ts')).measures,
  levels,
  findings,
  differences,
  raises,
  results,
  reasons,
  refusals,
  view,
  terminal,
  exported,
};

export const loadCommandLine = async () => (await import('./command-line.ts')).commandLine;
