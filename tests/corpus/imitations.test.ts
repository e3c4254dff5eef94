import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import type { Report } from '../../src/report.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';

const CODES = ['domain-imitates', 'name-imitates'];

describeShared('imitations in ../shared/corpus', () => {
  const reports = new Map<string, Report>();
  const read = async (folder: string, name: string) => {
    const bytes = new Uint8Array(readShared('corpus', folder, name));
    reports.set(`${folder}/${name}`, await examine(bytes, { name }));
  };
  const found = (folder: string) =>
    [...reports].flatMap(([name, { findings }]) =>
      name.startsWith(`${folder}/`)
        ? findings.filter(({ code }) => CODES.includes(code)).map(({ code }) => [name, code])
        : [],
    );
  const genuine = new Set(
    readShared('corpus', 'receivers', 'labels.jsonl')
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { file: string; cause: string } => JSON.parse(line))
      .filter(({ cause }) => cause === 'genuine')
      .map(({ file }) => `receivers/${file}`),
  );

  beforeAll(async () => {
    for (const folder of ['ham', 'receivers', 'bounces', 'phishing']) {
      for (const name of readdirSync(shared('corpus', folder))) {
        if (name.endsWith('.eml')) await read(folder, name);
      }
    }
  });

  test('none in what people wrote to lists, and none in delivery reports', () => {
    expect([...found('ham'), ...found('bounces')]).toEqual([]);
  });

  test('none in what is genuine', () => {
    expect(genuine.size).toBe(18);
    expect(found('receivers').filter(([name = '']) => genuine.has(name))).toEqual([]);
  });

  test('some in phishing', () => {
    const codes = found('phishing').map(([, code]) => code);
    const count = CODES.map((code) => codes.filter((one) => one === code).length);
    console.log(`phishing: ${CODES.map((code, i) => `${code} ${count[i]}`).join(', ')}`);
    // A change of these counts is a change of the rules, or of the list.
    expect(count).toEqual([2, 42]);
  });
});
