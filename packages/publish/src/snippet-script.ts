import { MARK } from './snippet.ts'

/**
 * What a page loads with `<script async src="https://…/snippet.js"></script>`. It asks for the page's JSON-LD by its canonical
 * link and puts it into the head, unless the page has Rampe's markup already. No cookies, no storage, no eval, no inline code:
 * a Content Security Policy needs only `script-src` and `connect-src` for the endpoint. JSON is parsed before it is used.
 */
export const SNIPPET_JS = `(function () {
  var d = document, me = d.currentScript;
  if (!me || !window.fetch) return;
  function go() {
    if (d.querySelector('script[${MARK}]')) return;
    var link = d.querySelector('link[rel="canonical"]');
    var page = (link && link.href) || location.href.split('#')[0];
    var from = new URL('jsonld', me.src);
    from.searchParams.set('url', page);
    fetch(from.href, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(function (answer) { return answer.status === 200 ? answer.text() : ''; })
      .then(function (text) {
        if (!text || d.querySelector('script[${MARK}]')) return;
        JSON.parse(text);
        var script = d.createElement('script');
        script.type = 'application/ld+json';
        script.setAttribute('${MARK}', '');
        script.textContent = text;
        d.head.appendChild(script);
      })
      .catch(function () {});
  }
  if (d.readyState === 'loading') d.addEventListener('DOMContentLoaded', go); else go();
})();
`
