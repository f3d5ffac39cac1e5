// What a page hands to the components inside its prose, which no property can reach.
declare namespace App {
  interface Locals {
    /** The numbered works of the guide that is being drawn. */
    notes?: import('../core/catalog/view/cite.ts').Bibliography;
  }
}
