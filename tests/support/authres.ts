import {
  type AuthenticationResults,
  parseAuthenticationResults,
} from '../../src/claims/authentication-results/authentication-results.ts';

/** Reads a whole text as one field body. */
export const read = (text: string) =>
  parseAuthenticationResults(text, { start: 0, end: text.length });

/** "spf=pass smtp.mailfrom=x reason=…", as a result is read. */
export const shown = ({ results }: AuthenticationResults) =>
  results.map(({ method, result, reason, properties }) =>
    [
      `${method}=${result}`,
      ...(reason === null ? [] : [`reason:${reason}`]),
      ...properties.map(({ name, value }) => `${name}:${value}`),
    ].join(' '),
  );
