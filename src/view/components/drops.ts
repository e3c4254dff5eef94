/** What a person can do with a whole page: drop files on it, or paste where nothing else takes it. */
export interface DropListener {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  onDragging(dragging: boolean): void;
}

/** Watches the document; returns what ends that. */
export function watchDrops(page: Document, listener: DropListener): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      listener.onDragging(true);
    },
    { signal },
  );
  page.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) listener.onDragging(false);
    },
    { signal },
  );
  page.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      listener.onDragging(false);
      listener.onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
  page.addEventListener(
    'paste',
    (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField = event.target instanceof HTMLTextAreaElement;
      if (files.length > 0) listener.onFiles(files);
      else if (text.trim() !== '' && !inField) listener.onText(text);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return () => watch.abort();
}
