/** Helps reading a naskah: meanings in place, links to copy, words to find. The page reads whole without it. */
import { tampilkanArti } from "./arti.js";
import { pasangSalin } from "./salin.js";
import { pasangTemukan } from "./temukan.js";

const naskah = document.querySelector("article.naskah");
tampilkanArti(naskah);
pasangSalin(naskah, document.querySelector("[data-kabar]"));
pasangTemukan(naskah, document.querySelector("[data-temukan]"));
