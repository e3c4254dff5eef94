import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionsStore, Saving } from '../store/store.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useWords } from './words.ts';

/** A DNS server that is offered by name. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly url: string;
}

export interface OptionsProps {
  readonly store: OptionsStore;
  readonly presets: readonly Preset[];
}

/** The options page. Every change is saved at once, and that is said. */
export function Options({ store, presets }: OptionsProps) {
  const { view } = useWords();
  const { authservIds, sendLocalPart } = store.settings.value;
  useLayoutEffect(() => {
    document.title = `Whence: ${view.optionsTitle}`;
  }, [view]);
  return (
    <main class="options" data-state="done">
      <h1>{view.optionsTitle}</h1>
      <LanguageChoice store={store} />
      <DnsChoice store={store} presets={presets} />
      <section>
        <h2>{view.believeTitle}</h2>
        <label for="believe">{view.believeLabel}</label>
        <p class="note" id="believe-hint">
          {view.believeHint}
        </p>
        <textarea
          id="believe"
          aria-describedby="believe-hint"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          defaultValue={authservIds.join('\n')}
          onInput={({ currentTarget }) => store.believe(currentTarget.value)}
        />
      </section>
      <section>
        <h2>{view.privacyTitle}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={sendLocalPart}
            aria-describedby="local-part-hint"
            onChange={({ currentTarget }) => store.sendLocalPart(currentTarget.checked)}
          />
          <span>{view.sendLocalPart}</span>
        </label>
        <p class="note choice-note" id="local-part-hint">
          {view.sendLocalPartHint}
        </p>
      </section>
      <p class="saving" role="status" data-saving={store.saving.value}>
        <SavingText saving={store.saving.value} />
      </p>
    </main>
  );
}

function DnsChoice({ store, presets }: OptionsProps) {
  const { view } = useWords();
  const own = useRef<HTMLInputElement>(null);
  const { dnsMode, dnsServers } = store.settings.value;
  const chosen = dnsMode === 'one' ? dnsServers[0] : null;
  const preset = presets.find(({ url }) => url === chosen);
  const isOwn = dnsMode === 'one' && !preset;
  const useOwn = () => store.chooseOwn(own.current?.value ?? '');
  return (
    <fieldset>
      <legend>
        <h2>{view.dnsTitle}</h2>
      </legend>
      <p class="note">{view.dnsHint}</p>
      <Choice
        value="spread"
        checked={dnsMode === 'spread'}
        note={view.dnsSpreadHint}
        onChoose={() => store.chooseDns('spread')}
      >
        {view.dnsSpread(presets.length)}
      </Choice>
      {presets.map(({ id, name, operator, url }) => (
        <Choice
          key={id}
          value={id}
          checked={preset?.id === id}
          note={operator}
          onChoose={() => store.choosePreset(url)}
        >
          {name}
        </Choice>
      ))}
      <Choice
        value="own"
        checked={isOwn}
        note={null}
        onChoose={() => (own.current?.value ? useOwn() : own.current?.focus())}
      >
        {view.dnsOwn}
      </Choice>
      <div class="own-server choice-note">
        <label for="own-server">{view.dnsOwnLabel}</label>
        <div class="own-server-line">
          <input
            id="own-server"
            ref={own}
            type="url"
            placeholder="https://dns.example/dns-query"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={store.saving.value === 'bad-address'}
            defaultValue={(isOwn && chosen) || ''}
            onKeyDown={(event) => event.key === 'Enter' && useOwn()}
          />
          <button type="button" onClick={useOwn}>
            {view.use}
          </button>
        </div>
      </div>
      <Choice
        value="off"
        checked={dnsMode === 'off'}
        note={view.dnsOffHint}
        onChoose={() => store.chooseDns('off')}
      >
        {view.dnsOff}
      </Choice>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly checked: boolean;
  readonly note: string | null;
  readonly children: string;
  onChoose(): void;
}

function Choice({ value, checked, note, children, onChoose }: ChoiceProps) {
  const noteId = `dns-${value}-note`;
  return (
    <>
      <label class="choice">
        <input
          type="radio"
          name="dns"
          value={value}
          checked={checked}
          aria-describedby={note === null ? undefined : noteId}
          onChange={onChoose}
        />
        <span>{children}</span>
      </label>
      {note !== null && (
        <p class="note choice-note" id={noteId}>
          {note}
        </p>
      )}
    </>
  );
}

function SavingText({ saving }: { readonly saving: Saving }) {
  const { view } = useWords();
  const texts: Readonly<Record<Saving, string>> = {
    nothing: '',
    saved: view.saved,
    'not-saved': view.notSaved,
    'no-access': view.dnsRefused,
    'bad-address': view.dnsOwnProblem,
  };
  return <>{texts[saving]}</>;
}
