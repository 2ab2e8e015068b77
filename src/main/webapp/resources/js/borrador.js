// What an editor types stays in this browser until it is kept, so that a power cut takes seconds and not an afternoon; and
// who else has the page open. Everything else works without this file.
(function () {
  'use strict';
  var PREFIX = 'cumbe:borrador:';
  var EVERY = 5000;
  var PING = 20000;
  var ACTIVE = 60000;
  var OLD = 7 * 24 * 3600 * 1000;
  var bar = document.getElementById('borrador');
  var writing = document.getElementById('escribir');
  if (!bar) {
    return;
  }
  var mine = PREFIX + bar.dataset.me + ':';
  var key = mine + location.pathname;
  var store;
  try {
    store = window.localStorage;
    store.getItem(key);
  } catch (denied) {
    store = null;
  }

  function part(id) {
    return document.getElementById('borrador-' + id);
  }

  function values() {
    var all = {};
    writing.querySelectorAll('input, textarea').forEach(function (field) {
      if (field.id && !/^(hidden|file|submit|button|checkbox|radio)$/.test(field.type)) {
        all[field.id] = field.value;
      }
    });
    return all;
  }

  // the server strips what nobody sees
  function plain(all) {
    return JSON.stringify(Object.keys(all).sort().map(function (id) {
      return [id, all[id].replace(/\r\n/g, '\n').trim()];
    }));
  }

  function read() {
    try {
      var kept = JSON.parse(store.getItem(key));
      return kept && Date.now() - kept.at < OLD ? kept : null;
    } catch (broken) {
      return null;
    }
  }

  // what nobody came back for within a week, of whatever page
  function sweep() {
    Object.keys(store).filter(function (one) {
      return one.indexOf(PREFIX) === 0;
    }).forEach(function (one) {
      try {
        if (Date.now() - JSON.parse(store.getItem(one)).at >= OLD) {
          store.removeItem(one);
        }
      } catch (broken) {
        store.removeItem(one);
      }
    });
  }

  function forget() {
    store.removeItem(key);
    bar.hidden = true;
  }

  function time(moment) {
    return new Date(moment).toLocaleTimeString('es-PE', {hour: 'numeric', minute: '2-digit'});
  }

  function keep() {
    var now = plain(values());
    if (now === last || !bar.hidden) {
      return;
    }
    last = now;
    if (now === begun) {
      forget();
      part('estado').textContent = '';
      return;
    }
    try {
      store.setItem(key, JSON.stringify({at: Date.now(), version: bar.dataset.version, values: values()}));
      part('estado').textContent = part('estado').dataset.text.replace('{0}', time(Date.now()));
    } catch (full) {
      part('estado').textContent = '';
    }
  }

  function takeBack(kept) {
    var rest = [];
    Object.keys(kept.values).forEach(function (id) {
      var field = document.getElementById(id);
      if (field && writing.contains(field)) {
        field.value = kept.values[id];
        field.dispatchEvent(new Event('input', {bubbles: true}));
      } else if (kept.values[id].trim()) {
        rest.push(kept.values[id]);
      }
    });
    part('acciones').hidden = true;
    part('resto').textContent = rest.join('\n\n');
    part('resto').hidden = part('resto-texto').hidden = rest.length === 0;
    bar.hidden = rest.length === 0;
  }

  var begun;
  var last;
  if (store && writing) {
    if (/[?&]guardado=1/.test(location.search)) {
      // what was new has its own address now
      Object.keys(store).forEach(function (one) {
        if (one.indexOf(mine + bar.dataset.fresh) === 0) {
          store.removeItem(one);
        }
      });
    }
    sweep();
    begun = last = plain(values());
    var found = read();
    if (found && plain(found.values) !== begun) {
      part('hora').textContent = new Date(found.at).toLocaleString('es-PE', {dateStyle: 'medium', timeStyle: 'short'});
      part('otra').hidden = found.version === bar.dataset.version;
      bar.hidden = false;
      part('si').addEventListener('click', function () {
        takeBack(found);
      });
      part('no').addEventListener('click', forget);
    } else if (found) {
      forget();
    }
    setInterval(keep, EVERY);
    window.addEventListener('pagehide', keep);
  }

  var who = document.getElementById('quien');
  var moved = Date.now();
  function ping() {
    fetch(who.dataset.address, {credentials: 'same-origin', redirect: 'error'}).then(function (answer) {
      return answer.ok ? answer.text() : '';
    }).then(function (text) {
      if (who.textContent !== text) {
        who.textContent = text;
      }
    }, function () {});
  }
  if (who && who.dataset.address) {
    ['keydown', 'pointerdown'].forEach(function (kind) {
      document.addEventListener(kind, function () {
        moved = Date.now();
      });
    });
    window.addEventListener('focus', ping);
    // whoever left the desk does not keep a session open
    setInterval(function () {
      if (!document.hidden && Date.now() - moved < ACTIVE) {
        ping();
      }
    }, PING);
  }
})();
