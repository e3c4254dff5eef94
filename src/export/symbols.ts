/** Shapes of the views, as paths of SVG: one for each level and result, so that each can be told without colour. */
import type { Level, ResultKind } from '../report.ts';

/** In a square of 32: the body, which is filled, and the sign on it, which is a stroke. */
export const LEVEL_SHAPES: Readonly<
  Record<Level, { readonly body: string; readonly sign: string }>
> = {
  danger: {
    body: 'M10 2h12l8 8v12l-8 8H10l-8-8V10z',
    sign: 'M11 11l10 10M21 11L11 21',
  },
  caution: { body: 'M16 4l13 23H3z', sign: 'M16 12.5v7M16 23.6v.1' },
  fine: {
    body: 'M2 16a14 14 0 1 0 28 0a14 14 0 1 0-28 0z',
    sign: 'M9.5 16.5l4.5 4.5 8.5-9.5',
  },
  unknown: {
    body: 'M10 2h12a8 8 0 0 1 8 8v12a8 8 0 0 1-8 8H10a8 8 0 0 1-8-8V10a8 8 0 0 1 8-8z',
    sign: 'M12 12.4a4 4 0 1 1 6.1 3.4c-1.5 1-2.1 1.6-2.1 3.2M16 23.9v.1',
  },
};

/** In a square of 12: a stroke. */
export const RESULT_SIGNS: Readonly<Record<ResultKind, string>> = {
  good: 'M1.5 6.5l3 3 6-7',
  bad: 'M2 2l8 8M10 2l-8 8',
  nothing: 'M2 6h8',
  open: 'M2 6h.1M6 6h.1M10 6h.1',
  unsure: 'M3.6 3.8a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 1.8M6 10.6v.1',
};
