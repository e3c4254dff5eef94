/**
 * The popup's first script does nothing but wait: the browser shows the window when the page has
 * loaded, and what runs before that delays the first thing a person sees.
 */
const start = () => import('./popup.tsx');
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, 300); // a page that is hidden draws no frame; a module runs once
