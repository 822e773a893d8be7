import{safeJson}from"./chunk-7PBINSCX.js";import"./chunk-XSR7YTKT.js";var json=report=>`${safeJson(report,2)}
`;export{json};
