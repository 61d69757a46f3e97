"""Small TOML files that are valid, one for each kind of thing that facts and statements files can say."""

FACTS = (
    """
as_of = 2025-02-01
[[fact]]
what = "residence"
value = "US-CA"
from = 2015-01-01
to = 2020-01-01T00:00:00Z
""",
    """
[[fact]]
what = "setting:linkedin.genai"
value = "off"
from = 2024-09-20T17:05:00Z
[[fact]]
what = "setting:linkedin.genai"
value = "on"
at = 2024-09-19T08:00:00+02:00
""",
    """
[[fact]]
what = "born"
value = 1990-01-02
[[fact]]
what = "subscription"
value = "premium"
from = 2020-01-01
""",
    'fact = [{what = "account", value = "open", from = 2009-05-01}, {what = "audience", value = "public"}]\n',
    """
[[fact]]
what = "only_if:x"
value = '''met'''
from = '2020-01-01'
attachment = "proof.png"
""",
)
STATEMENTS = (
    """
[meta]
platform = "linkedin"
version = "1"
date = 2026-01-01
[[tier]]
id = "gold"
name = "Gold"
paid = true
[audience]
post = "public"
""",
    """
[[statement]]
id = "mine"
by = "Me"
title = "T"
asserts = "used"
purpose = "generative_ai"
specificity = "named"
standing = "alleged"
platform = ["linkedin"]
categories = ["post", "*"]
author = "owner"
regions = ["*"]
regions_except = ["EEA", "CH"]
subscriptions = ["*"]
from = 2024-08-01
from_latest = 2024-09-01
until = 2025-01-01
reach = "existing"
reach_since = 2003-01-01
setting = "linkedin.genai"
setting_default = "on"
off_protects = "newer"
minimum_age = 18
only_if = "x"
context_only = false
sources = ["S1"]
disputes = ["other"]
note = "n"
[[source]]
id = "S1"
publisher = "P"
title = "T"
url = "https://example.org/"
date = 2024-08-02
kind = "press"
""",
    """
[[setting]]
id = "x.y"
name = "N"
where = "W"
covers = "C"
[[event]]
date = 2024-01-01
title = "E"
sources = []
[[dispute]]
statements = ["a", "b"]
""",
)
TOKENS = (
    b"[[fact]]", b"[[statement]]", b"[meta]", b'"""', b"'''", b"'", b'"', b"\\u0000", b"\\uD800", b" = ", b"[", b"]", b"{", b"}", b"#", b"\r\n",
    b"2024-01-01", b"0001-01-01", b"9999-12-31T23:59:59Z", b"2024-01-01T00:00:00", b"00:00:00", b"inf", b"nan", b"-0", b"1e9", b"true",
    b"from", b"until", b"what", b"value", b"at", b"residence", b"setting:", b"born", b"reach", b"new", b"resumed", b"silent", b"not_used",
)  # fmt: skip
