// Sends the chosen files one after the other and says how far each is. Without this file the form sends them all at once.
(function () {
  'use strict';
  var form = document.querySelector('form[data-subida]');
  var input = form && form.querySelector('input[type=file]');
  var list = document.getElementById('avance');
  var button = form && form.querySelector('input[type=submit]');
  if (!form || !input || !list || !button) {
    return;
  }
  form.addEventListener('submit', function (event) {
    if (!input.files.length || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    list.textContent = '';
    button.disabled = true;
    next(Array.prototype.slice.call(input.files), 0);
  });
  function line(file) {
    var item = document.createElement('li');
    var words = document.createElement('span');
    var bar = document.createElement('progress');
    words.textContent = form.dataset.sube.replace('{0}', file.name) + ' ';
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    item.append(words, bar);
    list.append(item);
    return item;
  }
  function next(files, at) {
    if (at === files.length) {
      button.disabled = false;
      input.value = '';
      return;
    }
    var item = line(files[at]);
    var body = new FormData();
    form.querySelectorAll('input[type=hidden]').forEach(function (one) {
      body.append(one.name, one.value);
    });
    body.append(button.name, button.value);
    body.append(input.name, files[at]);
    var request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) {
        item.querySelector('progress').value = Math.round(100 * event.loaded / event.total);
      }
    });
    request.addEventListener('loadend', function () {
      told(item, files[at], request.status === 200 && request.response);
      next(files, at + 1);
    });
    request.send(body);
  }
  // what the page would have said, and its list as it is now
  function told(item, file, page) {
    var says = page && page.querySelector('.aviso.hecho p, #errores li, .msj-error');
    item.textContent = says ? says.textContent : form.dataset.falla.replace('{0}', file.name);
    var now = page && page.getElementById('lista');
    var here = document.getElementById('lista');
    if (now && here) {
      here.replaceWith(document.importNode(now, true));
    }
    var state = page && page.querySelector('form[data-subida] input[name="jakarta.faces.ViewState"]');
    if (state) {
      form.querySelector('input[name="jakarta.faces.ViewState"]').value = state.value;
    }
  }
})();
