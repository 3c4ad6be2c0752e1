// Everything works without this file; it only makes hands faster.
(() => {
  const root = document.documentElement, $ = (s, e = document) => e.querySelector(s), $$ = (s, e = document) => [...e.querySelectorAll(s)];
  const typing = t => t.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('click', e => {
    const t = e.target;
    const open = t.closest('[data-open]'), dialog = open && document.getElementById(open.dataset.open);
    if (dialog) { e.preventDefault(); show(dialog); }
    const close = t.closest('[data-close]'); if (close && close.closest('dialog')?.open) { e.preventDefault(); close.closest('dialog').close(); }
    const shut = t.closest('[data-dismiss]'); if (shut) shut.closest('.toast, .note')?.remove();
    const tab = t.closest('[role=tab]'); if (tab) choose(tab);
    if (!t.closest('.menu, .me')) $$('.menu[open], .me[open]').forEach(m => { m.open = false; });
  });

  // change the theme on the spot; the server remembers it for the next page
  document.addEventListener('submit', e => {
    const form = e.target.closest('[data-theme-form]'); if (!form) return;
    e.preventDefault();
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    const sent = new URLSearchParams(new FormData(form)); sent.set('theme', root.dataset.theme);
    fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' });
  });

  const show = dialog => {
    if (!dialog.open) dialog.showModal();
    if (dialog.matches('.palette')) { $('input', dialog).select(); $('form', dialog).dispatchEvent(new Event('seek')); }
  };

  const choose = tab => $$('[role=tab]', tab.closest('[role=tablist]')).forEach(x => {
    const on = x === tab; x.setAttribute('aria-selected', on); x.tabIndex = on ? 0 : -1;
    const p = document.getElementById(x.getAttribute('aria-controls')); if (p) p.hidden = !on;
    if (on) x.focus();
  });

  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && e.key === 'k') { const palette = $('#palette'); if (palette) { e.preventDefault(); show(palette); } return; }
    const tab = e.target.closest('[role=tab]');
    if (tab && /^Arrow(Left|Right)$/.test(e.key)) {
      const all = $$('[role=tab]', tab.closest('[role=tablist]'));
      choose(all[(all.indexOf(tab) + (e.key === 'ArrowRight' ? 1 : all.length - 1)) % all.length]);
    }
    const list = e.target.closest('.palette');
    if (list && /^Arrow(Up|Down)$/.test(e.key)) {
      e.preventDefault();
      const all = $$('[role=option]', list), i = all.findIndex(o => o.getAttribute('aria-selected') === 'true');
      const next = all[(i + (e.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length];
      if (!next) return;
      all.forEach(o => o.setAttribute('aria-selected', o === next));
      $('input', list).setAttribute('aria-activedescendant', next.id); next.scrollIntoView({ block: 'nearest' });
    }
    const picked = list && e.key === 'Enter' && e.target.matches('input') && $('dialog [aria-selected=true]');
    if (picked) { e.preventDefault(); picked.click(); }
    if (typing(e.target) || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'j' || e.key === 'k') {           // next and previous requirement
      const all = $$('.req'); if (!all.length) return;
      const i = all.findIndex(r => r.hasAttribute('aria-current'));
      const next = all[Math.min(all.length - 1, Math.max(0, i + (e.key === 'j' ? 1 : -1)))];
      all.forEach(r => r.removeAttribute('aria-current'));
      next.setAttribute('aria-current', 'true'); next.focus({ preventScroll: true }); next.scrollIntoView({ block: 'nearest' });
    }
  });

  // count what is picked, so that the bulk bar tells the truth
  document.addEventListener('change', e => {
    const table = e.target.closest('[data-bulk]'); if (!table) return;
    if (e.target.matches('[data-all]')) $$('tbody input[type=checkbox]', table).forEach(c => { c.checked = e.target.checked; });
    const n = $$('tbody input:checked', table).length, bar = document.getElementById(table.dataset.bulk);
    if (bar) { bar.hidden = !n; $('[data-count]', bar).textContent = `${n} selected`; }
  });
  const ready = e => {
    $$('[data-all]', e).forEach(all => { all.hidden = false; });
    $$('[data-bulk]', e).forEach(table => { const bar = document.getElementById(table.dataset.bulk); if (bar) bar.hidden = !$('tbody input:checked', table); });
  };
  ready(document);
  document.addEventListener('htmx:afterSettle', e => ready(e.target));

  // an answer that did not come is said, with the name it has in the log
  document.addEventListener('htmx:responseError', e => say(e.detail.xhr.getResponseHeader('X-Request-Id')));
  document.addEventListener('htmx:sendError', () => say(null));
  const say = reference => {
    const from = $('template#failed'); if (!from) return;
    const toast = from.content.cloneNode(true);
    if (reference) $('[data-reference]', toast).textContent = reference; else $('[data-known]', toast).hidden = true;
    let box = $('.toasts'); if (!box) { box = document.createElement('div'); box.className = 'toasts'; document.body.append(box); }
    box.replaceChildren(toast);
  };
})();
