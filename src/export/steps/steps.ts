/** How a check came to its result, step by step: one form for every view. */
export { dmarcSteps } from './dmarc-steps.ts';
export { spfSteps } from './spf-steps.ts';
export type { Step } from './step.ts';
