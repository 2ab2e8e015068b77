// Lays a page over every text area that asks for one (data-visual), when it comes into sight and also when it comes later.
import {Overlay} from './overlay.js';

const ASKING = 'textarea[data-visual]';
const laid = new Map();
const template = document.getElementById('editor-visual');

function lay(area) {
  if (!laid.has(area) && area.isConnected && !area.readOnly && !area.disabled && area.labels.length) {
    seen.unobserve(area);
    const held = document.activeElement === area;
    laid.set(area, new Overlay(area, template));
    if (held) {
      laid.get(area).focus();
    }
  }
}

const seen = new IntersectionObserver(
  entries => entries.filter(entry => entry.isIntersecting).forEach(entry => lay(entry.target)),
  {rootMargin: '400px'});

function watch(within) {
  if (within.matches?.(ASKING)) {
    seen.observe(within);
  }
  within.querySelectorAll?.(ASKING).forEach(area => laid.has(area) || seen.observe(area));
}

if (template) {
  watch(document);
  new MutationObserver(changes => {
    changes.forEach(change => change.addedNodes.forEach(watch));
    laid.forEach((overlay, area) => {
      if (!area.isConnected) {
        laid.delete(area);
        overlay.close();
      }
    });
  }).observe(document.body, {childList: true, subtree: true});
  document.addEventListener('focusin', event => event.target.matches?.(ASKING) && lay(event.target));
  // the summary of errors leads to the field, which may be under its page
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    const overlay = link && laid.get(document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (overlay?.isPage()) {
      event.preventDefault();
      overlay.focus();
    }
  });
}
