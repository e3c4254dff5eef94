import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { reportsOf, whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));
const ZONE = ['--zone', sample('zone.json')];

describe('--bundle', () => {
  const file = at('spoof.bundle.json');
  const first = whence([
    '--json',
    ...ZONE,
    '--trust',
    'mx.contoso.com',
    '--bundle',
    file,
    sample('spoof-microsoft.eml'),
  ]);

  test('the file gives the same report again, whatever it is called', async () => {
    const { status, stdout, stderr } = await first;
    expect([status, stderr]).toEqual([0, '']);
    writeFileSync(at('renamed'), readFileSync(file));
    const again = await whence(['--json', at('renamed')]);
    expect(again.stdout).toBe(stdout);
    expect(again.status).toBe(0);
    expect(again.stderr).toMatch(/renamed: recorded at 20.*nobody is asked now/);
  });

  test('from standard input, and from among other inputs', async () => {
    const [report] = reportsOf(await first);
    const piped = await whence(['--json', '-'], readFileSync(file));
    expect(reportsOf(piped)).toEqual([report]);
    const both = await whence(['--json', '--jobs', '2', ...ZONE, sample('genuine.eml'), file]);
    expect(reportsOf(both)[1]).toEqual(report);
  });

  test('as text it says that nothing left the computer', async () => {
    await first;
    expect((await whence([file])).stdout).toMatch(
      /Danger[\s\S]*spoof\.bundle\.json[\s\S]*[Nn]othing left/,
    );
  });

  test('what is given now counts before what was given then', async () => {
    await first;
    const [report] = reportsOf(await whence(['--json', '--ip', '203.0.113.77', file]));
    expect(report).toMatchObject({
      envelope: { ip: '203.0.113.77' },
      checks: { spf: { result: 'fail' } },
    });
  });

  test('written from a bundle it gives the same again', async () => {
    const { stdout } = await first;
    const copy = at('copy.bundle.json');
    expect((await whence(['--json', '--bundle', copy, file])).stdout).toBe(stdout);
    expect((await whence(['--json', copy])).stdout).toBe(stdout);
    expect(JSON.parse(readFileSync(copy, 'utf8')).now).toBe(
      JSON.parse(readFileSync(file, 'utf8')).now,
    );
  });

  test('of another version it is judged by the rules of today, and that is said', async () => {
    const { stdout } = await first;
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    bundle.producer.version = '0.0.7';
    writeFileSync(at('old.json'), JSON.stringify(bundle));
    const again = await whence(['--json', at('old.json')]);
    expect(again.stdout).toBe(stdout);
    expect(again.stderr).toMatch(/by Whence 0\.0\.7.*rules of today/);
  });
});

describe('--redact', () => {
  const file = at('redacted.bundle.json');
  const page_ = at('redacted.html');
  const forms: readonly (readonly string[])[] = [
    ['--json', '--bundle', file],
    ['--markdown'],
    ['--html', page_],
    [],
  ];
  const runs = forms.map((form) =>
    whence([...form, '--redact', ...ZONE, sample('spoof-microsoft.eml')]),
  );

  test('names and local parts are in no form, and the cause is', async () => {
    for (const run of runs) {
      const { status, stdout, stderr } = await run;
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/Contoso Billing|chris@|contoso\.billing/);
      expect(stdout).toMatch(/fast-invoices\.example/);
    }
    expect(readFileSync(page_, 'utf8')).not.toMatch(/Contoso Billing|chris@|contoso\.billing/);
    const [{ diagnosis } = {}] = reportsOf(
      (await runs[0]) ?? { status: 0, stdout: '', stderr: '' },
    ) as {
      diagnosis?: unknown;
    }[];
    expect(diagnosis).toMatchObject({ level: 'danger' });
  });

  test('the bundle gives that report again, and is not written a second time', async () => {
    const first = await runs[0];
    expect((await whence(['--json', file])).stdout).toBe(first?.stdout);
    const again = await whence(['--json', '--bundle', at('second.json'), file]);
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/no second time/);
  });
});

describe('status 2', () => {
  const mail = sample('genuine.eml');
  writeFileSync(at('mine.eml'), readFileSync(mail));
  writeFileSync(at('bad.json'), '{"schema": "whence.bundle/1", "producer": {}}');
  const rows: [args: readonly string[], sentence: RegExp][] = [
    [['--bundle', at('b'), mail, mail], /takes one message/],
    [['--bundle', at('mine.eml'), mail], /is no bundle, so it is not written over/],
    [['--bundle', folder, mail], /cannot be written there/],
    [[at('bad.json')], /bad\.json, producer name: this part of the bundle is missing/],
  ];
  test.each(rows)('%s', async (args, sentence) => {
    const { status, stderr } = await whence(['--json', '--offline', ...args]);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
  });
  test('a mail that is in the place of the bundle stays as it is', () => {
    expect(readFileSync(at('mine.eml'))).toEqual(readFileSync(mail));
  });
});
