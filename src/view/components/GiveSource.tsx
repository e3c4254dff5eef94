import { useRef } from 'preact/hooks';
import { useWords } from './words.ts';

export interface GiveSourceProps {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
}

/** The ways to give a message: drop it, choose it, or paste its source. */
export function GiveSource({ onFiles, onText }: GiveSourceProps) {
  const { view } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="give">
      <div class="drop-zone">
        <p class="drop-title">{view.dropHere}</p>
        <label class="button main-action">
          {view.chooseFiles}
          <input
            class="visually-hidden"
            type="file"
            multiple
            accept=".eml,.txt,message/rfc822,text/plain"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="note">{view.dropHint}</p>
      </div>
      <div class="paste">
        <label for="paste">{view.pasteLabel}</label>
        <p class="note" id="paste-hint">
          {view.pasteHint}
        </p>
        <textarea
          id="paste"
          ref={text}
          aria-describedby="paste-hint"
          rows={6}
          spellcheck={false}
          autocomplete="off"
        />
        <button type="button" onClick={() => onText(text.current?.value ?? '')}>
          {view.explain}
        </button>
      </div>
    </div>
  );
}
