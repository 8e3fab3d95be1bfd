/**
 * What runs in the page: sheets by keys, one language or both, print. All is there to read without it. It stands in the
 * page as it is written here, and the page's policy names its hash: nothing else can run.
 */
export const pageScript = `(() => {
  'use strict';
  const sheets = [...document.querySelectorAll('section.sheet')];
  const shown = () => sheets.filter((sheet) => !sheet.hidden);
  const tools = document.querySelector('.tools');
  const current = () => {
    const list = shown();
    const middle = window.innerHeight / 3;
    const passed = list.filter((sheet) => sheet.getBoundingClientRect().top <= middle);
    return list.indexOf(passed.at(-1) ?? list[0]);
  };
  const go = (step) => {
    const list = shown();
    const next = list[Math.min(Math.max(current() + step, 0), list.length - 1)];
    if (next === undefined) return;
    next.scrollIntoView({ block: 'start' });
    next.querySelector('h2').focus({ preventScroll: true });
  };
  const show = (language) => {
    for (const part of document.querySelectorAll('[data-language]')) {
      part.hidden = language !== 'both' && part.dataset.language !== language;
    }
    for (const button of document.querySelectorAll('[data-show]')) {
      button.setAttribute('aria-pressed', String(button.dataset.show === language));
    }
    if (language !== 'both') document.documentElement.lang = language;
  };
  const acts = { next: () => go(1), previous: () => go(-1), print: () => window.print() };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    if (button.dataset.show !== undefined) show(button.dataset.show);
    else acts[button.dataset.act]?.();
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || (event.target instanceof Element && event.target.closest('.scroll'))) return;
    event.preventDefault();
    go(step);
  });
  const reveal = () => {
    const sheet = document.getElementById(location.hash.slice(1))?.closest('section.sheet');
    if (sheet?.hidden) { show(sheet.lang); sheet.scrollIntoView(); }
  };
  window.addEventListener('hashchange', reveal);
  if (document.querySelector('[data-show]') !== null) show('both');
  if (tools !== null) tools.hidden = false;
})();`;
