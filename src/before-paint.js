(() => {
  // Sets theme, motion and reading level on <html> before the first paint. The address wins over what was stored.
  const root = document.documentElement;
  const page = location.pathname;
  const query = new URLSearchParams(location.search);
  const allowed = { theme: 'light dark contrast projector', motion: 'full reduced', level: 'plain clinical' };
  root.dataset.js = '';
  for (const key in allowed) {
    const known = (value) => value && ('auto ' + allowed[key]).split(' ').includes(value);
    let value = query.get(key);
    if (!known(value) && !/\/(embed|present)\//.test(page)) {
      try {
        value = localStorage.getItem('ketamine-explainer:' + key);
      } catch {
        value = null; // Storage is closed to this page.
      }
    }
    // A page that frames a figure can't overrule a reader whose system asks for less motion.
    if (value === 'full' && page.includes('/embed/')) continue;
    if (known(value) && value !== 'auto') root.dataset[key] = value;
  }
})();
