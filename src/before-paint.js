(() => {
  // Sets theme, motion and reading level on <html> before the first paint. The address wins over what was stored.
  const { dataset } = document.documentElement;
  const page = location.pathname;
  const query = new URLSearchParams(location.search);
  dataset.js = '';
  for (const [key, words] of Object.entries({
    theme: ['auto', 'light', 'dark', 'contrast', 'projector'],
    motion: ['auto', 'full', 'reduced'],
    level: ['auto', 'plain', 'clinical']
  })) {
    let value = query.get(key) ?? '';
    if (!words.includes(value) && !/\/(embed|present)\//.test(page)) {
      try {
        value = localStorage.getItem('ketamine-explainer:' + key) ?? '';
      } catch {
        value = ''; // Storage is closed to this page.
      }
    }
    // A page that frames a figure can't overrule a reader whose system asks for less motion.
    if (value === 'full' && page.includes('/embed/')) continue;
    if (words.indexOf(value) > 0) dataset[key] = value;
  }
})();
