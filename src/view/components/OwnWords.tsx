import { type OwnWord, ownWords, setAsideWords } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import { sources } from '../../standards/standards.ts';
import { Disclosure } from './Disclosure.tsx';
import { Excerpts } from './Excerpts.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface OwnWordsProps {
  readonly report: Report;
  readonly head: Uint8Array;
}

/** What the receiver wrote in codes of its own, folded away: each with its meaning, and behind it the source line and who says so. */
export function OwnWords({ report, head }: OwnWordsProps) {
  const words = useWords();
  const { view } = words;
  const told = [...ownWords(report), ...setAsideWords(report, words)];
  if (told.length === 0) return null;
  return (
    <section class="own-words">
      <Disclosure kind="own-words" summary={view.receiverWrote(report.claims.receiver.vendor)}>
        {told.map((word, i) => (
          <Disclosure key={i} kind="own-word" summary={<Said word={word} />}>
            <Excerpts fields={report.fields} head={head} marks={[word.at]} />
            <Sources word={word} />
          </Disclosure>
        ))}
      </Disclosure>
    </section>
  );
}

interface WordProps {
  readonly word: OwnWord;
}

function Said({ word: { name, value, meaning } }: WordProps) {
  return (
    <>
      <span class="mono">
        <Verbatim text={`${name} ${value}`.trim()} limit={60} />
      </span>{' '}
      {meaning}
    </>
  );
}

/** How sure the meaning is, and where it can be read. */
function Sources({ word: { certainty, sources: keys } }: WordProps) {
  const { view } = useWords();
  const sure = certainty === null ? '' : view.certainty[certainty];
  return (
    <p class="own-word-sources">
      {sure !== '' && <span>{sure}</span>}
      {keys.map((key) => {
        const { title, url } = sources[key];
        return url === null ? (
          <span key={key}>{title}</span>
        ) : (
          <a key={key} href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        );
      })}
    </p>
  );
}
