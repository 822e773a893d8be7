import{plain,safeJson}from"./chunk-7PBINSCX.js";import"./chunk-XSR7YTKT.js";export{plain,safeJson};
