/** The namespace of the part that holds a deck's trace; its number goes up when older readers would misread it. */
export const traceNamespace = 'urn:briefdeck:trace:1';
export const anyTraceNamespace = /^urn:briefdeck:trace:/;

/** The part of ours; PowerPoint may number it anew, so that a reader goes by the namespace. */
export const tracePart = 'customXml/item1.xml';
