/** The look of the report: paper and ink by day, a dark house lit by footlights at night; both print. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffdf8;--card:#fff;--ink:#211c2b;--soft:#5c5566;--line:#e6dfd3;--lamp:#a84300;--lamp-soft:#fdf0dc;--good:#1f7a4d;--fair:#b26a00;--poor:#b3261e;--ground:#eee7db;--good-soft:#e2f3e9;--fair-soft:#fdf0d8;--poor-soft:#fce8e6}
@media (prefers-color-scheme:dark){:root{--paper:#14111b;--card:#1d1926;--ink:#f4efe6;--soft:#b8b0c2;--line:#383144;--lamp:#ffbf69;--lamp-soft:#33260f;--good:#6fd6a1;--fair:#ffc46b;--poor:#ff9c93;--ground:#2c2637;--good-soft:#16301f;--fair-soft:#33270f;--poor-soft:#3b1a18}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
a{color:var(--lamp);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--lamp);outline-offset:2px;border-radius:.2rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.stage{background:radial-gradient(120% 130% at 50% 100%,#6b3a1c 0,#35203a 42%,#1a1424 78%);color:#fff7ea;border-bottom:5px solid #ffb54d}
.stage a{color:#ffd694}.stage .delta{color:#fff7ea}.stage .delta.up{color:#8fe3b5}.stage .delta.down{color:#ffb3ab}
.stack{display:grid;gap:1rem;align-content:start}
.wrap{max-width:68rem;margin:0 auto;padding:0 1.25rem}
.stage .wrap{padding-top:1.5rem;padding-bottom:2rem}
.brand{display:flex;align-items:center;gap:.6rem;font-weight:700;letter-spacing:.04em;margin:0}
.brand svg{width:2rem;height:2rem;flex:none}
.brand small{font-weight:400;opacity:.85;letter-spacing:0}
.hero{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2rem;align-items:center;margin-top:1.25rem}
h1{font:600 clamp(1.7rem,4.5vw,2.7rem)/1.15 Georgia,"Times New Roman",serif;margin:0 0 .6rem}
.lead{font-size:1.13rem;margin:0 0 .8rem;max-width:44rem}
.when{opacity:.85;font-size:.9rem;margin:0}
.score{text-align:center;width:11rem}
.score p{margin:.3rem 0 0;font-size:.9rem}
.ring{width:9.5rem;height:9.5rem}
.ring circle{fill:none;stroke-width:11}.ring-ground{stroke:#ffffff2e}.ring-part{stroke:#ffb54d;stroke-linecap:round}
.ring-figure{font:700 32px system-ui,sans-serif;fill:#fff7ea;text-anchor:middle}.ring-unit{font:13px system-ui,sans-serif;fill:#fff7ea;text-anchor:middle}
nav.contents{border-bottom:1px solid var(--line);background:var(--card)}
nav.contents ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;margin:0 auto;padding-top:.7rem;padding-bottom:.7rem}
nav.contents a{text-decoration:none;font-size:.95rem;display:inline-block;padding:.15rem 0}nav.contents a:hover{text-decoration:underline}
section{margin:2.6rem 0}
h2{font:600 1.5rem/1.25 Georgia,"Times New Roman",serif;margin:0 0 .4rem}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
.about{color:var(--soft);margin:0 0 1.1rem;max-width:46rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.8rem;padding:1.1rem 1.25rem}
.grid{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
.tiles{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));margin:1.2rem 0 0;padding:0;list-style:none}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.8rem;padding:.8rem 1rem}
.tiles strong{display:block;font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tiles span.what{color:var(--soft);font-size:.9rem}
.band{display:flex;height:1.1rem;border-radius:.55rem;overflow:hidden;gap:2px;background:var(--ground)}
.band span{min-width:4px}.band .good,.dot.good,.bar-part.good{background:var(--good)}.band .fair,.dot.fair,.bar-part.fair{background:var(--fair)}.band .poor,.dot.poor,.bar-part.poor{background:var(--poor)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;list-style:none;padding:0;margin:.7rem 0 0}
.dot{display:inline-block;width:.75rem;height:.75rem;border-radius:50%;margin-right:.35rem}
ol.edits{list-style:none;counter-reset:edit;padding:0;margin:0;display:grid;gap:.8rem}
ol.edits>li{counter-increment:edit;display:grid;grid-template-columns:2.6rem minmax(0,1fr) auto;gap:.9rem;align-items:center}
ol.edits>li::before{content:counter(edit);font:600 1.35rem Georgia,serif;width:2.6rem;height:2.6rem;border-radius:50%;display:grid;place-items:center;background:var(--lamp-soft);color:var(--lamp)}
ol.edits p{margin:0}ol.edits .title{font-weight:650}ol.edits .detail{color:var(--soft);font-size:.93rem}
.gain{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.gain strong{display:block;font-size:1.25rem;color:var(--good)}.gain span{font-size:.85rem;color:var(--soft)}
.bars{width:100%;border-collapse:collapse;font-size:.94rem}.bars caption,table.list caption{text-align:left;font-weight:650;padding-bottom:.4rem}
.bars th{text-align:left;font-weight:400;padding:.2rem .7rem .2rem 0;width:46%}
.bar{display:block;position:relative;height:.7rem;background:var(--ground);border-radius:.35rem}.bar-part{display:block;height:100%;border-radius:.35rem;min-width:2px}
.bar-before{position:absolute;top:-.2rem;width:2px;height:1.1rem;background:var(--ink)}
.figure{text-align:right;padding-left:.7rem;font-variant-numeric:tabular-nums;white-space:nowrap;width:4.2rem}
.pill{display:inline-block;border-radius:1rem;padding:.05rem .65rem;font-size:.83rem;font-weight:650;white-space:nowrap}
.pill.good{background:var(--good-soft);color:var(--good)}.pill.fair{background:var(--fair-soft);color:var(--fair)}.pill.poor{background:var(--poor-soft);color:var(--poor)}.pill.note{background:var(--ground);color:var(--ink)}
@media (prefers-color-scheme:light){.pill.fair{color:#7a4700}}
.scroll{overflow-x:auto}
table.list{width:100%;border-collapse:collapse;font-size:.94rem}
table.list th,table.list td{text-align:left;vertical-align:top;padding:.55rem .7rem .55rem 0;border-bottom:1px solid var(--line)}
table.list thead th{color:var(--soft);font-size:.83rem;font-weight:650}
table.list tbody th{font-weight:600}
table.events tbody tr:has(+tr.more) th,table.events tbody tr:has(+tr.more) td{border-bottom:0;padding-bottom:0}table.events tr.more td{padding:0 0 .55rem}tr.more summary{font-size:.88rem;display:inline-block}tr.more summary::before{content:"▸ ";color:var(--lamp)}tr.more details[open] summary::before{content:"▾ "}tr.more .inside{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;margin:.4rem 0}tr.more ul.places{list-style:none;padding:0;margin:0 0 .8rem}
.evidence caption{text-align:left;font-weight:650;padding-bottom:.2rem}
details.issue{background:var(--card);border:1px solid var(--line);border-radius:.8rem;margin:.7rem 0}
details.issue>summary{padding:.8rem 1.1rem}details.issue>div{padding:0 1.1rem 1rem}
summary{cursor:pointer}summary .count{color:var(--soft);font-weight:400}
details.issue>summary{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}details.issue>summary::before{content:"▸";color:var(--lamp)}details.issue[open]>summary::before{content:"▾"}
details.issue>summary::-webkit-details-marker{display:none}
summary .label{font-weight:650}details.issue>summary .label{flex:0 1 auto;max-width:calc(100% - 13rem)}
dl.why{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.3rem 1rem;margin:.2rem 0 .8rem}dl.why dt{color:var(--soft)}dl.why dd{margin:0}
ul.places{padding-left:1.1rem;margin:.3rem 0}ul.places li{margin:.25rem 0}
code{font:.87em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--ground);border-radius:.25rem;padding:.05em .35em}
q{quotes:"“" "”"}html[lang=fr] q{quotes:"« " " »"}
.alarm article{margin-top:1rem}.alarm h3{margin:.8rem 0 .3rem}
.alarm{border:2px solid var(--poor);background:var(--poor-soft);border-radius:.8rem;padding:1.1rem 1.25rem;margin-top:1.6rem}
.versus{display:grid;grid-template-columns:1fr 1fr;gap:.8rem;margin:.6rem 0 0}.versus div{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem .8rem}.versus p{margin:0}.versus .who{color:var(--soft);font-size:.85rem}.versus .what{font-size:1.1rem;font-weight:650}
.evidence{font-size:.9rem;width:100%;border-collapse:collapse}.evidence th,table.list .evidence th{font-weight:400;padding-top:.2rem;border:0;color:var(--soft);text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;width:8.5rem}.evidence td,table.list .evidence td{border:0;padding:.2rem 0;vertical-align:top}.evidence .lost,td .lost{color:var(--soft);text-decoration:line-through}
.delta{font-size:.85rem;font-weight:600;color:var(--soft)}.delta.up{color:var(--good)}.delta.down{color:var(--poor)}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem;padding:1.2rem 0 2.5rem;margin-top:3rem}
.muted{color:var(--soft)}
@media (min-width:46.01rem){table.events>tbody>tr>td:nth-child(2),table.events>tbody>tr>td:nth-child(5){white-space:nowrap}table.repairs th{width:26%}table.repairs td:nth-child(2){width:14%}}
@media (max-width:46rem){details.issue>summary .label{max-width:100%}.hero{grid-template-columns:minmax(0,1fr)}.score{width:auto;display:flex;gap:1rem;align-items:center;text-align:left}.ring{width:6.5rem;height:6.5rem;flex:none}ol.edits>li{grid-template-columns:2.6rem minmax(0,1fr)}ol.edits .gain{grid-column:2;text-align:left}.gain strong{display:inline;margin-right:.4rem}.versus{grid-template-columns:1fr}
table.events thead{position:absolute;left:-999rem}table.events tr{display:block;border-bottom:1px solid var(--line);padding:.6rem 0}table.events tr:has(+tr.more){border-bottom:0;padding-bottom:0}table.events tr.more{padding-top:.2rem}.evidence tr,.evidence td,.evidence th{display:block!important;border:0!important;width:auto}.evidence tr{padding:.25rem 0!important}table.events td,table.events th{display:block;border:0!important;padding:.1rem 0!important}dl.why{grid-template-columns:1fr;gap:0}dl.why dd{margin-bottom:.5rem}.bars th{width:52%}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--lamp:#a84300;--lamp-soft:#fdf0dc;--good:#1f7a4d;--fair:#8a5200;--poor:#b3261e;--ground:#eee7db;--good-soft:#e2f3e9;--fair-soft:#fdf0d8;--poor-soft:#fce8e6}.stage .delta,.stage .delta.up,.stage .delta.down{color:#000}.stage{background:#fff!important;color:#000;border-color:#000}.stage a{color:#000}.ring-figure,.ring-unit{fill:#000}.ring-ground{stroke:#ddd}nav.contents,.skip{display:none}section{break-inside:auto}.card,ol.edits>li,tr,.alarm{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}.bar,.bar-part,.dot,.band span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
