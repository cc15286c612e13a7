import re

RULES = {
    "phone": r"\+?\d{1,3}[ -]?\(?\d{2,3}\)?[ -]?\d{3}[ -]?\d{4}",
    "colour": r"#(?:[0-9a-f]{3}|[0-9a-f]{6})",
    "time": r"(?:[01]\d|2[0-3]):[0-5]\d",
    "plate": r"[A-Z]{2}-\d{3,4}(?:-[A-Z])?",
}
SAMPLES = {
    "phone": ["+44 (20) 555 1234", "12"],
    "colour": ["#fff", "#12345g", "#A0b1C2"],
    "time": ["23:59", "24:00"],
    "plate": ["AB-123", "ab-123", "XY-9999-Z"],
}
for kind, samples in SAMPLES.items():
    rule = re.compile(RULES[kind], re.IGNORECASE if kind == "colour" else 0)
    for sample in samples:
        print(f"{kind:<7}{sample:<20}{'valid' if rule.fullmatch(sample) else 'invalid'}")
try:
    re.compile(r"(open")
except re.error as error:
    print("bad pattern:", error)

#| phone  +44 (20) 555 1234   valid
#| phone  12                  invalid
#| colour #fff                valid
#| colour #12345g             invalid
#| colour #A0b1C2             valid
#| time   23:59               valid
#| time   24:00               invalid
#| plate  AB-123              valid
#| plate  ab-123              invalid
#| plate  XY-9999-Z           valid
#| bad pattern: missing ), unterminated subpattern at position 0
