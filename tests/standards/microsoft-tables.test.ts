/** The tables of Microsoft's codes: each row is a case, and none is lost. */
import { expect, test } from 'vitest';
import { compauthCodes, reasonCode, resultCode } from '../../src/standards/microsoft/compauth.ts';
import { actionCodes, resultCodes } from '../../src/standards/microsoft/results.ts';
import { valueCode, valueCodes } from '../../src/standards/microsoft/values.ts';
import { sources } from '../../src/standards/standards.ts';
import { languages, loadWords } from '../../src/wording/wording.ts';
import { describeShared, readShared, readSharedJson } from '../support/shared.ts';

interface Row {
  readonly sources: readonly string[];
  readonly certainty: string;
}

interface ReasonTable {
  readonly results: readonly { readonly result: string; readonly sources: readonly string[] }[];
  readonly rows: readonly (Row & { readonly code: string; readonly result: string })[];
}

interface FieldTable {
  readonly rows: readonly (Row & {
    readonly header: string;
    readonly field: string;
    readonly value: string;
  })[];
  readonly asf: readonly { readonly xCustomSpam: string; readonly sources: readonly string[] }[];
}

/** Names of the tables' that have another here: a word of the issue, and a document by its title. */
const RENAMED: Readonly<Record<string, string>> = { conflict: 'contradicted', SEED3: 'MS-AUTH22' };
const ours = (name: string) => RENAMED[name] ?? name;

describeShared('compauth-reasons.json', () => {
  const { results, rows } = readSharedJson<ReasonTable>('tables', 'compauth-reasons.json');

  test.each(results)('compauth=$result', ({ result, sources: from }) => {
    const code = resultCode(result);
    expect(code && compauthCodes[code]).toEqual({
      certainty: 'documented',
      sources: from.map(ours),
    });
  });

  test.each(rows)('reason=$code', ({ code: reason, certainty, sources: from }) => {
    const code = reasonCode(reason.replace('xx', '99'));
    expect(code).toBe(`compauth:${reason}`);
    expect(code && compauthCodes[code]).toEqual({ certainty, sources: from.map(ours) });
  });

  test('nothing else is there', () => {
    expect(Object.keys(compauthCodes)).toHaveLength(results.length + rows.length);
  });
});

/** What a field goes by: its entry's name, or for a field of one value its own without what all share. */
function nameOf(header: string, field: string): readonly string[] {
  if (field !== '-') return field.split(' / ');
  const [first = '', ...more] = header.split(' / ');
  const prefix = first.slice(0, first.lastIndexOf('-'));
  return [first, ...more.map((one) => (one.startsWith('-') ? prefix + one : one))].map((name) =>
    name
      .replace(/^X-MS-Exchange-Organization-(?!PCL|SCL)/, '')
      .replace(/^X-MS-Exchange-Organization-PCL/, 'Organization-PCL')
      .replace(/^X-MS-Exchange-Organization-SCL/, 'SCL')
      .replace(/^X-MS-Office365-Filtering-/, '')
      .replace(/^X-MS-Exchange-(?!Authentication-Results)/, ''),
  );
}

/** Values that stand for what a row of the table is about. */
function valuesOf(value: string): readonly string[] {
  const [, from, to] = /^(-?\d)(?:-|\.\.)(\d)$/.exec(value) ?? [];
  if (from && to) return [from, to];
  if (/^[\w.]+( \| [\w.]+)+$/.test(value)) return value.split(' | ');
  if (/^\d+(\/\d+)+$/.test(value)) return value.split('/');
  // "<ip>", "digits", "-", "threshold": any value, or no value that another row is about.
  return /^[<(]|^-$|^(digits|hex|GUID|note|threshold|ip=|9\.x)/.test(value) ? ['any'] : [value];
}

describeShared('forefront-fields.json', () => {
  const { rows, asf } = readSharedJson<FieldTable>('tables', 'forefront-fields.json');
  const cases = rows.flatMap(({ header, field, value, certainty, sources: from }) =>
    nameOf(header, field).flatMap((name) =>
      valuesOf(value).map((one) => ({ name, value: one, certainty, from })),
    ),
  );

  test.each(cases)('$name $value', ({ name, value, certainty, from }) => {
    const code = valueCode(name, value);
    expect(code && valueCodes[code]).toEqual({
      certainty: ours(certainty),
      sources: from.map(ours),
    });
  });

  test.each(asf)('X-CustomSpam: $xCustomSpam', ({ xCustomSpam, sources: from }) => {
    const code = valueCode('X-CustomSpam', xCustomSpam);
    expect(code).toBe(`X-CustomSpam:${xCustomSpam}`);
    expect(code && valueCodes[code].sources).toEqual(from);
  });
});

describeShared('results in Microsoft’s own words, of reference/knowledge.md §1.4', () => {
  const text = readShared('reference', 'knowledge.md').toString('utf8');
  const table = text.slice(text.indexOf('### 1.4 '), text.indexOf('### 1.5 '));
  const rows = [...table.matchAll(/^\| (dkim|dmarc|action) \| `([^`]+)` \| (\w+) \|/gm)].flatMap(
    ([, kind = '', values = '', status]) =>
      values.split(' / ').map((value) => ({ kind, value, status })),
  );
  /** Words of RFC 8601, of which Microsoft says no more than it does. */
  const plain = /^(pass|none|fail)\b(?! \()|^(pass|none) \(/;
  const own = rows.filter(({ kind, value }) => kind === 'action' || !plain.test(value));

  test('some are there', () => expect(own.length).toBeGreaterThan(20));

  test.each(own)('$kind=$value', ({ kind, value, status }) => {
    const [, result = '', comment] = /^(\S+)(?: \((.*)\))?$/.exec(value) ?? [];
    const code = `${kind}:${result === 'fail' ? comment : result}`;
    const known = Object.entries({ ...resultCodes, ...actionCodes }).find(
      ([name]) => name === code,
    )?.[1];
    expect(known).toBeDefined();
    // Where its pages disagree the table says so elsewhere: "oreject" and "pct.*".
    const certainty = /reject$|^pct/.test(value) && value !== 'reject' ? 'contradicted' : null;
    expect(known?.certainty).toBe(certainty ?? (status === 'doc' ? 'documented' : status));
  });
});

test.each(languages)('every code has its sentence: %s', async (language) => {
  const { meanings } = await (await loadWords(language)).loadReceiver();
  const codes = Object.keys({ ...compauthCodes, ...valueCodes, ...resultCodes });
  expect(codes.filter((code) => !Object.hasOwn(meanings, code))).toEqual([]);
});

test('every page of Microsoft’s that is listed tells something', () => {
  const named = Object.values({ ...compauthCodes, ...valueCodes, ...resultCodes }).flatMap(
    (known) => known.sources,
  );
  const pages = Object.keys(sources).filter((key) => key.startsWith('MS-'));
  expect(pages.filter((key) => !named.some((one) => one === key))).toEqual([]);
});
