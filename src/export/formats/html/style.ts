import { themes } from '../../../show/theme/colours.ts';

const { paper, panel, ink, quiet, line, accent, amber, amberInk, focus } = themes.light;

/** How the page looks round its sheets; on paper nothing but the sheets is there. */
export const pageStyle = `
:root{color-scheme:light;font:16px/1.5 'Public Sans',system-ui,sans-serif;color:${ink};background:${paper}}
*{box-sizing:border-box}
body{margin:0}
a{color:${accent}}
:focus-visible{outline:3px solid ${focus};outline-offset:2px;box-shadow:0 0 0 1px ${ink}}
[hidden]{display:none!important}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:${panel};padding:.5rem 1rem}
.top,main,.bottom{max-width:76rem;margin:0 auto;padding:0 1.5rem}
.top{padding-top:1.5rem}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0}
.other-title{font-size:1.25rem;margin:0 0 .25rem}
.by{color:${quiet};margin:0 0 1rem}
.mark{text-align:center;font-weight:600;letter-spacing:.02em;margin:.25rem 0}
.synthetic{background:${amber};color:${amberInk};font-weight:600;text-align:center;margin:.5rem 0;padding:.25rem 1rem}
nav{border-top:1px solid ${line};border-bottom:1px solid ${line};padding:.75rem 0}
nav h2{font-size:1rem;margin:0 0 .25rem}
nav .lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:.25rem 2rem}
nav ol{margin:0;padding:0 0 0 1.5rem}
nav li{padding:.125rem 0}
.all>span:not([hidden])+span:not([hidden])::before{content:' / '}
.tools{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.5rem 0;background:${paper}}
.tools p{margin:0;color:${quiet};font-size:.875rem}
.tools div{display:flex;flex-wrap:wrap;gap:.25rem;align-items:center}
.tools .languages{margin-left:auto}
@media (max-width:48rem){.tools{position:static}.tools .languages{margin-left:0}}
button{font:inherit;font-size:.875rem;color:${ink};background:${panel};border:1px solid ${quiet};border-radius:.25rem;padding:.25rem .75rem;cursor:pointer}
button[aria-pressed=true]{background:${ink};color:${panel}}
.sheet{padding:1.5rem 0;border-bottom:1px solid ${line};scroll-margin-top:3rem}
.sheet>h2{font-size:.875rem;font-weight:400;color:${quiet};margin:0 0 .25rem}
.sheet>h2:focus{outline:none;box-shadow:none}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.drawn{overflow-x:auto;background:${panel};border:1px solid ${line}}
.drawn svg{display:block;width:100%;min-width:40rem;height:auto}
.tall{max-width:52rem}
details{margin-top:.75rem}
summary{cursor:pointer;font-weight:600;padding:.25rem 0}
details h3{font-size:1rem;margin:.75rem 0 .25rem}
details p{max-width:60rem;margin:.25rem 0}
.scroll{overflow:auto;max-height:32rem;margin:.5rem 0 1rem;border:1px solid ${line};background:${panel}}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.5rem .75rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem;border-top:1px solid ${line};font-weight:400}
thead th{font-weight:600;position:sticky;top:0;background:${panel}}
.number{text-align:right}
.absent{color:${quiet};font-style:italic}
.cut{color:${quiet};font-size:.875rem}
.bottom{color:${quiet};font-size:.875rem;padding-top:1rem;padding-bottom:1.5rem}
.bottom dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem;margin:.5rem 0}
.bottom dt{font-weight:600}
.bottom dd{margin:0;overflow-wrap:anywhere}
@media (max-width:40rem){.bottom dl{display:block}}
@media print{
:root{background:none}
.top,.tools,.bottom,.sheet>h2,.sheet>.mark,details{display:none!important}
main{max-width:none;margin:0;padding:0}
.sheet{padding:0;border:0}
.drawn{border:0;max-width:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.drawn svg{min-width:0}
}`;
