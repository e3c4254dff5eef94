/** Stands in for modules that mailauth loads and, asked to verify with our resolver, never calls. */
export {};
