(() => {
  // A page is whole before its script runs. So the script waits for what it is for: a sign of somebody, an address or
  // a stored wish that asks for another picture, or a quiet moment after all else has come. Clicks and keys that
  // arrive before it does are kept and given to it.
  const start = /** @type {() => Promise<void>} */ (/** @type {unknown} */ ('%start%'));
  const SIGNS = ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'scroll', 'focusin', 'message'];
  const KEPT = ['click', 'keydown', 'input', 'change'];
  const QUIET_AFTER_LOAD_MS = 3000;
  /** @type {Event[]} */
  const held = [];
  const keep = (/** @type {Event} */ event) => {
    if (event.isTrusted) held.push(event);
    begin();
  };
  const give = (/** @type {any} */ event) => {
    const { type, target } = event;
    if (type === 'click') {
      if (target.closest('button')) target.dispatchEvent(new MouseEvent(type, event));
    } else {
      target.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : Event)(type, event));
    }
  };
  let begun = false;
  function begin() {
    if (begun) return;
    begun = true;
    for (const sign of SIGNS) removeEventListener(sign, begin, true);
    // After the frame that shows what was done.
    requestAnimationFrame(() =>
      setTimeout(async () => {
        await start();
        for (const type of KEPT) removeEventListener(type, keep, true);
        document.documentElement.dataset.started = '';
        held.forEach(give);
      })
    );
  }
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
  for (const type of KEPT) addEventListener(type, keep, true);
  const fetchAhead = () => {
    for (const href of '%modules%') {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  };
  const loaded = () => {
    new PerformanceObserver((list, observer) => {
      if (!list.getEntriesByName('first-contentful-paint').length) return;
      observer.disconnect();
      fetchAhead();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(() => (window.requestIdleCallback ?? setTimeout)(begin), QUIET_AFTER_LOAD_MS);
  };
  if (location.search || location.hash || document.documentElement.dataset.level) begin();
  else if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded);
})();
