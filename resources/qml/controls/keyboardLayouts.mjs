// The keys of each layout. A row is a list of keys; a key is a character, or [action, width in key widths].

// German streets and names are written in every language of the kiosk: umlauts are on both layouts.
const german = ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"];
const english = ["qwertyuiopü", "asdfghjklöä", "zxcvbnm"];
const symbols = ["@€§%&/()=?!", "+*#'\"„“:;_<>".slice(0, 11), "´`~°$£[]"];
const digits = ["789", "456", "123"];

const accents = {
    "a": "äàáâãåæāăą", "c": "çćčĉċ", "d": "ďđð", "e": "èéêëēėęě", "g": "ğģġĝ", "h": "ĥħ", "i": "ìíîïīįıİ",
    "k": "ķ", "l": "łļľĺ", "n": "ñńňņ", "o": "öòóôõøœőō", "r": "řŕ", "s": "ßśšşșŝ", "t": "ťţțþ",
    "u": "üùúûūůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "-": "–_", ".": ":;…", "'": "’‘´`", "ü": "ùúûūůűų",
    "ö": "òóôõøœőō", "ä": "àáâãåæāăą"
};

export function accentsOf(character) {
    return [...(accents[character] ?? "")];
}

export function upper(character) {
    return character === "ß" ? "ẞ" : character.toUpperCase();
}

/** Return the rows of the keyboard: `kind` is "text", "email" or "number"; `page` is "letters" or "symbols". */
export function rows(language, kind, page, portrait) {
    if (kind === "number")
        return numberRows();
    const letters = (page === "symbols" ? symbols : language === "en" ? english : german).map(row => [...row]);
    letters[2] = lastLetterRow(letters[2], kind, page);
    letters.push(bottomRow(kind));
    return portrait ? [[..."1234567890ß"], ...letters] : withDigitBlock(letters);
}

function numberRows() {
    return [[..."123"], [..."456"], [..."789"], [["erase", 1], "0", ["next", 1]]];
}

function lastLetterRow(letters, kind, page) {
    const tail = page === "symbols" ? [] : kind === "email" ? ["_", "-"] : [".", "-"];
    const row = page === "symbols" ? letters : [["shift", 1], ...letters, ...tail];
    return [...row, ["erase", 11 - row.length]];
}

function bottomRow(kind) {
    const middle = kind === "email" ? ["@", ".", ["space", 4]] : [",", "/", ["accent", 1], ["space", 3]];
    return [["symbols", 1.5], ...middle, ["hide", 1.5], ["next", 2]];
}

/** In landscape the digits stand to the right of the letters, so that four rows are enough. */
function withDigitBlock(letters) {
    const block = [...digits.map(row => [...row]), ["ß", ["digit0", 2]]];
    return letters.map((row, index) => [...row, ["gap", 0.5], ...block[index]]);
}
