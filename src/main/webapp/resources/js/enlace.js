// The key of a link for a new password stands after the #, which no server sees. It is put in its field and taken out of the
// address. Without this file the person pastes it.
(function () {
  'use strict';
  var field = document.getElementById('f:linkKey');
  if (field && location.hash.length > 1) {
    field.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
  }
})();
