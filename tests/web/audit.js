// What is wrong with a page for people who see little, hear it, or have large fingers: a list, empty where nothing is.
() => {
  const wrong = [];
  const told = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30);
  const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.vh, [hidden], .skip');
  const colour = (text) => {
    const c = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    c.fillStyle = text; c.fillRect(0, 0, 1, 1);
    return [...c.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; })
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const c = colour(getComputedStyle(e).backgroundColor);
      if (c[3] === 255) return c;
    }
    return [255, 255, 255, 255];
  };
  const names = new Set();
  for (const e of document.querySelectorAll('body *')) {
    if (!seen(e)) continue;
    const text = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    const style = getComputedStyle(e);
    if (text && !e.closest('svg, option')) {
      const [a, b] = [light(colour(style.color)), light(ground(e))].sort((x, y) => y - x);
      const ratio = (a + .05) / (b + .05);
      const large = parseFloat(style.fontSize) >= 24;
      if (ratio < (large ? 3 : 4.5)) wrong.push(`contrast ${ratio.toFixed(2)}: ${told(e)}`);
    }
    if (e.matches('input:not([type=hidden]), select, textarea') && !(e.labels && e.labels.length) && !e.ariaLabel) wrong.push(`no label: ${told(e)}`);
    if (e.matches('button, a[href], summary') && !e.textContent.trim() && !e.ariaLabel) wrong.push(`no name: ${told(e)}`);
    if (e.matches('button, summary, .pick, .app, select, input:not([type=hidden]):not([type=radio]):not([type=checkbox])')) {
      const box = e.getBoundingClientRect();
      if (box.height < 44) wrong.push(`${box.height.toFixed(0)} px high: ${told(e)}`);
    }
    if (e.matches('img') && e.getAttribute('alt') === null) wrong.push(`no alt: ${told(e)}`);
    if (e.id && names.has(e.id)) wrong.push(`twice: #${e.id}`);
    if (e.id) names.add(e.id);
    for (const by of (e.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)) {
      if (!document.getElementById(by)) wrong.push(`labelled by nothing: ${told(e)}`);
    }
  }
  if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
  let level = 0;
  for (const h of document.querySelectorAll('h1, h2, h3, h4')) {
    if (!seen(h) && !h.closest('.vh')) continue;
    const next = Number(h.tagName[1]);
    if (next > level + 1) wrong.push(`a level is skipped: ${told(h)}`);
    level = next;
  }
  if (!document.documentElement.lang) wrong.push('no language');
  if (!document.querySelector('main')) wrong.push('no main');
  return wrong;
}
