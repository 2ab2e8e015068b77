// Officers' pages. Sessions end after thirty idle minutes: five minutes before, the person is asked, and may stay.
// Everything else works without this file.
(function () {
  'use strict';
  // what PrimeFaces runs later must carry the word that the page's own scripts carry
  var marked = document.querySelector('script[nonce]');
  if (window.PrimeFaces && marked) {
    PrimeFaces.csp.init(marked.nonce);
  }
  // who leaves a machine leaves no draft in it
  document.addEventListener('submit', function (event) {
    if (event.target.id === 'salir') {
      try {
        Object.keys(localStorage).forEach(function (key) {
          if (key.indexOf('cumbe:borrador:') === 0) {
            localStorage.removeItem(key);
          }
        });
      } catch (denied) {
        // where nothing may be stored, nothing was
      }
    }
  });
  // two clicks on one button are one; another button, after a file was fetched, is another errand
  var sent = {};
  document.addEventListener('submit', function (event) {
    if (sent.by && sent.by === event.submitter && Date.now() - sent.at < 1500) {
      event.preventDefault();
    } else {
      sent = {by: event.submitter, at: Date.now()};
    }
  });
  var ASK = 25 * 60 * 1000;
  var box = document.getElementById('sesion');
  var stay = document.getElementById('sesion-b');
  var timer;
  var before;
  function wait() {
    clearTimeout(timer);
    box.hidden = true;
    timer = setTimeout(ask, ASK);
  }
  function ask() {
    before = document.activeElement;
    box.hidden = false;
    stay.focus();
  }
  if (!box || !stay) {
    return;
  }
  stay.addEventListener('click', function () {
    fetch('/gestion', {credentials: 'same-origin', redirect: 'error'}).then(function () {
      wait();
      if (before && before.focus) {
        before.focus();
      }
    }, function () {
      location.reload();
    });
  });
  // every partial answer of the server is news of the session
  var open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function () {
    this.addEventListener('load', wait);
    return open.apply(this, arguments);
  };
  wait();
})();
