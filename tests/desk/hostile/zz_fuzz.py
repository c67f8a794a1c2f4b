import re, json, collections, os
import pytest
from django.test import Client
from django.db import connection, transaction
from tests.browser.seed import busy_season
from tests.browser.test_pages import pages
from tests.desk.views.test_every_page import client_of
from tests.desk.hostile.forms import HOSTILE, forms, SCRIPT
from bedside.desk.models import Membership
pytestmark = pytest.mark.django_db

def everyone(season):
    m = season.cast.root.member
    Membership.objects.filter(member=m).update(roles=["admin","editor","clinician","responder","analyst"])
    c = client_of(m); c.raise_request_exception=False
    return c

def test_forms():
    season = busy_season(posts=12, messages=20, questions=30)
    c = everyone(season)
    from django.urls import get_resolver
    fm = {}
    for name, path in pages(season).items():
        for f in forms(path, c.get(path).content.decode()):
            fm.setdefault((re.sub(r'\d+','N',f.action), tuple(sorted(f.fields))), f)
    print(len(fm))
    bad = collections.OrderedDict()
    for (_, _n), f in fm.items():
        for field in [*f.fields, "next"]:
            if field in ("csrfmiddlewaretoken",): continue
            for what, v in HOSTILE.items():
                sid = transaction.savepoint()
                try:
                    r = c.post(f.action, {**f.fields, field: v} if v!=HOSTILE["half a letter"] else {**f.fields, field: "a%EF"}, )
                    if r.status_code >= 500: bad.setdefault((f.action, field), []).append((what, r.status_code, repr(getattr(c,'exc_info',None))[:120]))
                    elif '<script>alert' in r.content.decode(errors='replace') or 'onerror=alert(1)>' in r.content.decode(errors='replace').replace('&gt;',''): bad.setdefault((f.action, field), []).append((what,'XSS'))
                except BaseException as e:
                    bad.setdefault((f.action, field), []).append((what, type(e).__name__, str(e)[:160]))
                transaction.savepoint_rollback(sid)
    for k,v in bad.items(): print(k, v)

def test_urls():
    season = busy_season(posts=12, messages=20, questions=30)
    c = everyone(season)
    bad=[]
    qs = ["page","on","month","view","lane","q","show","lang","answer","tactic","cursor","after","before","state","kind","now","design","at","topic","from","since","days","size","label","who","channel","next","do"]
    paths = list(pages(season).values()) + [f"/p/{season.cast.practice.slug}/{x}" for x in ("","answers/","news/","ask/","ask/thanks/","feed.xml","sitemap.xml","look.css")]
    for path in paths:
        path = path.split('?')[0]
        import random; random.seed(path)
        for q in random.sample(qs,12):
            for what,v in HOSTILE.items():
                if what in ("half a letter",): continue
                if len(v)>5000: v=v[:5000]
                sid = transaction.savepoint()
                try:
                    r = c.get(path, {q: v})
                    body = r.content.decode(errors='replace')
                    if r.status_code>=500: bad.append((path,q,what,r.status_code))
                    elif '<script>alert' in body: bad.append((path,q,what,'XSS'))
                except BaseException as e:
                    bad.append((path,q,what,type(e).__name__,str(e)[:150]))
                transaction.savepoint_rollback(sid)
        for m in ("put","delete","patch","options","trace","head"):
            r = getattr(c,m)(path)
            if r.status_code>=500: bad.append((path,m,r.status_code))
    # ids
    from bedside.desk.urls import urlpatterns
    from bedside.desk.public_urls import urlpatterns as pu
    for p in [*urlpatterns,*pu]:
        route=str(p.pattern)
        if 'accounts' in route: continue
        for pk in ("0","99999999999999999999","x"):
            u='/'+re.sub(r'<\w+:pk>',pk,route)
            for s in ("maple-family-practice","%00","a"*300):
                u2=re.sub(r'<slug:slug>',"maple-family-practice",u)
                u2=re.sub(r'<\w+:\w+>',s,u2)
                for m in ("get","post"):
                    sid = transaction.savepoint()
                    try:
                        r=getattr(c,m)(u2)
                        if r.status_code>=500: bad.append((m,u2[:90],r.status_code))
                    except BaseException as e: bad.append((m,u2[:90],type(e).__name__,str(e)[:100]))
                    transaction.savepoint_rollback(sid)
    for b in bad: print(b)
