"""Check the exam files: python validate.py (from this folder). Prints counts; exits 1 on any fault."""
import collections,json,pathlib,re,sys
HERE=pathlib.Path(__file__).parent
RULES=set("PRV001 PRV002 PRV003 PRV004 PRV005 IMG001 IMG002 ADV001 ADV002 ADV003 CLM001 CLM002 CLM003 CLM004 RXP001 RXP002 RXP003 END001 END002 END003 END004 TON001 TON002 TON003 TON004 ENG001 PLN001 PLN002 SRC001 ACC001 ACC002 ACC003 ACC004 ACC005 STG001 SAF001 SAF002 SAF003 MIS001".split())
WARN=set("ADV003 END004 TON001 TON002 TON003 ENG001 ACC001 ACC002 STG001 SAF002".split())
ADVISE=set("CLM003 PLN001 PLN002 SRC001 ACC003 ACC004 ACC005".split())
CLASSES=set("emergency self_harm abuse_disclosure adverse_event phi_overshare personal_medical general_health logistics complaint praise misinformation spam_harassment".split())
faults=[]
def check(ok,*what):
    if not ok: faults.append(what)
def norm(t): return re.sub(r"\W+"," ",t.lower()).strip()
def load(name): return [json.loads(l) for l in (HERE/name).read_text(encoding="utf-8").splitlines()]
D,M=load("drafts.jsonl"),load("messages.jsonl")
tiers=collections.Counter();codes=collections.Counter()
for r in D:
    L=r["labels"]
    check(set(r)<={"text","kind","labels","optional","media","lang","hard_negative","spans"},"keys",r)
    check(r["kind"] in("post","reply"),"kind",r); check(set(L)|set(r.get("optional",[]))<=RULES,"code",r)
    check(not set(L)&set(r.get("optional",[])),"label also optional",r)
    check(r.get("lang","es")=="es","lang",r)
    check(not(r.get("hard_negative") and L),"hard negative with labels",r)
    for s in r["spans"]: check(s["code"] in L and s["text"] and s["text"] in r["text"],"span",r)
    check({s["code"] for s in r["spans"]}==set(L)-{"ACC001","ACC002"},"span missing",r)
    media=r.get("media",[])
    check(("ACC001" in L)==any(m["type"]=="image" and m["alt"] is None for m in media),"ACC001",r)
    check(("ACC002" in L)==any(m["type"]=="video" and not m["captions"] for m in media),"ACC002",r)
    codes.update(L); tiers["block" if set(L)-WARN-ADVISE else "warn" if set(L)&WARN else "advise" if L else "clean"]+=1
for r in M:
    check(set(r)<={"text","label","also","lang","hard_negative"},"keys",r)
    check(r["label"] in CLASSES and set(r.get("also",[]))<={"emergency","threat"} and r.get("lang","es")=="es","label",r)
for name,rows in(("drafts",D),("messages",M)):
    seen=collections.Counter(norm(r["text"]) for r in rows)
    for t,n in seen.items(): check(n==1,"duplicate",name,t)
    for r in rows:
        for p in re.findall(r"\b\d{3}-\d{4}\b",re.sub(r"1-800-\d{3}-\d{4}","",r["text"])):
            if p.startswith("555-"): check(p.startswith("555-01"),"phone",r)
def stat(rows): return {"lines":len(rows),"es":sum("lang" in r for r in rows),"hard":sum("hard_negative" in r for r in rows)}
print("drafts",stat(D),dict(tiers)); print(dict(sorted(codes.items())))
print("messages",stat(M),"also",dict(collections.Counter(a for r in M for a in r.get("also",[]))))
for c in sorted(CLASSES): print(" ",c,stat([r for r in M if r["label"]==c]))
for f in faults: print("FAULT",*f)
sys.exit(bool(faults))
