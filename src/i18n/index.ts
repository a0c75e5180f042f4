/** Language tags, texts by language, messages and who says them. It knows no language in particular. */
export { asText, baseOf, isCanonicalTag, languageIn, type Text, textIn } from './text.ts';
export {
  type Catalogue,
  type KeyOf,
  languageSaying,
  type Messages,
  messageFault,
  type NameUnder,
  type Params,
  type Translate,
  translator,
} from './translator.ts';
